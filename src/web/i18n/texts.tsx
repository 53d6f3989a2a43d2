import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { en, OwnTexts } from './en';
import { vi, type Texts } from './vi';

/** Languages of the interface. Papers and the server's sentences are Vietnamese in both. */
export type Language = 'vi' | 'en';

interface Speech {
  readonly texts: Texts;
  /** English texts of single screens; null while Vietnamese is spoken. */
  readonly own: OwnTexts | null;
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

const KEPT_AS = 'thi-tuyen.language';
const SpeechContext = createContext<Speech>({ texts: vi, own: null, language: 'vi', speak: () => undefined });

/** Gives every screen its texts. English is fetched only when asked for. */
export function Speaking({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'vi'));
  const [english, setEnglish] = useState<typeof en | null>(null);
  useEffect(() => {
    if (language !== 'en') return;
    void import('./en').then((all) => setEnglish(all.en));
  }, [language]);
  const chosen = language === 'en' ? english : null;
  const texts = chosen?.shared ?? vi;
  useEffect(() => {
    document.documentElement.lang = texts === vi ? 'vi' : 'en';
  }, [texts]);
  const speech = useMemo(() => {
    const speak = (next: Language): void => {
      localStorage.setItem(KEPT_AS, next);
      setLanguage(next);
    };
    return { texts, own: chosen?.own ?? null, language, speak };
  }, [texts, chosen, language]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The texts of the chosen language. */
export function useTexts(): Texts {
  return use(SpeechContext).texts;
}

/** The chosen language and how to change it. */
export function useSpeech(): Speech {
  return use(SpeechContext);
}

/** The texts of a screen that brings its own, in the chosen language. */
export function useOwnTexts<TName extends keyof OwnTexts>(name: TName, vietnamese: OwnTexts[TName]): OwnTexts[TName] {
  return use(SpeechContext).own?.[name] ?? vietnamese;
}
