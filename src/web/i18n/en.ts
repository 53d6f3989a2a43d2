import { account } from './en/account';
import { rounds } from './en/rounds';
import { shell } from './en/shell';
import { tasks } from './en/work';
import type { Texts } from './vi';

/** The texts of every first visit, in English; fetched only when chosen. */
export const en: Texts = { shell, account, tasks, rounds };
