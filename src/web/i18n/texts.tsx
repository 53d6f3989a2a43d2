import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { vi, type Texts } from './vi';

/** Languages of the interface. Papers and the server's sentences are Vietnamese in both. */
export type Language = 'vi' | 'en';

interface Speech {
  readonly texts: Texts;
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

const KEPT_AS = 'thi-tuyen.language';
const SpeechContext = createContext<Speech>({ texts: vi, language: 'vi', speak: () => undefined });

/** Gives every screen its texts. English is fetched only when asked for. */
export function Speaking({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'vi'));
  const [english, setEnglish] = useState<Texts | null>(null);
  useEffect(() => {
    if (language !== 'en') return;
    void import('./en').then(({ en }) => setEnglish(en));
  }, [language]);
  const texts = language === 'en' ? (english ?? vi) : vi;
  useEffect(() => {
    document.documentElement.lang = texts === vi ? 'vi' : 'en';
  }, [texts]);
  const speech = useMemo(() => {
    const speak = (next: Language): void => {
      localStorage.setItem(KEPT_AS, next);
      setLanguage(next);
    };
    return { texts, language, speak };
  }, [texts, language]);
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
export function useOwnTexts<TTexts>(texts: { readonly vi: TTexts; readonly en: TTexts }): TTexts {
  return texts[use(SpeechContext).language];
}
