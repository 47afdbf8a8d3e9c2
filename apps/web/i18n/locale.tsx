import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Locale } from '../api/types.js';
import { fill, type Gaps } from './dictionary.js';
import { readLocale, writeLocale } from './locale-store.js';
import { sentenceOf, type TextKey } from './texts.js';

/** Gives the sentence of a key in the reader's language: `t('plan.title', { n: 5 })`. */
export type Translate = (key: TextKey, gaps?: Gaps) => string;

interface LocaleValue {
  locale: Locale;
  setLocale: (locale: Locale) => void;
  t: Translate;
}

const LocaleContext = createContext<LocaleValue | null>(null);

/** Holds the reader's language for the whole app and tells the page its language. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, setState] = useState<Locale>(readLocale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const value = useMemo<LocaleValue>(
    () => ({
      locale,
      setLocale: (next) => {
        writeLocale(next);
        setState(next);
      },
      t: (key, gaps) => fill(sentenceOf(key, locale), locale, gaps),
    }),
    [locale],
  );
  return <LocaleContext value={value}>{children}</LocaleContext>;
}

export function useLocale(): LocaleValue {
  const value = useContext(LocaleContext);
  if (value === null) throw new Error('useLocale is used outside LocaleProvider');
  return value;
}

/** Short for `useLocale().t`. */
export function useT(): Translate {
  return useLocale().t;
}
