import { vi, type Texts } from './vi';

/** All texts in English. */
export const en: Texts = vi;
