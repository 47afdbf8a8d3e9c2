import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import kkKZ from 'antd/locale/kk_KZ';
import ruRU from 'antd/locale/ru_RU';
import dayjs from 'dayjs';
import 'dayjs/locale/kk';
import 'dayjs/locale/ru';
import { flushSync } from 'react-dom';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Locale } from '../api/types.js';
import { useLocale } from '../i18n/locale.js';
import { cssVariables, themeOf } from '../theme.js';

export type Scheme = 'light' | 'dark' | 'system';

interface LookChoice {
  scheme: Scheme;
  lowVision: boolean;
}

interface LookValue extends LookChoice {
  choose: (choice: Partial<LookChoice>) => void;
}

const KEY = 'zholdau.look';
const ANTD_LOCALES = { kk: kkKZ, ru: ruRU, en: enUS } satisfies Record<Locale, unknown>;
const LookContext = createContext<LookValue | null>(null);

/** Light, dark and low vision, remembered on this device; paper is always light. */
export function LookProvider({ children }: { children: ReactNode }) {
  const { locale } = useLocale();
  const [choice, setChoice] = useState<LookChoice>(stored);
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const printing = useMedia('print');
  const dark = !printing && (choice.scheme === 'dark' || (choice.scheme === 'system' && systemDark));
  const lowVision = choice.lowVision && !printing;
  const theme = useMemo(() => themeOf({ dark, lowVision }), [dark, lowVision]);

  useEffect(() => {
    const root = document.documentElement;
    for (const [name, value] of Object.entries(cssVariables({ dark, lowVision }))) root.style.setProperty(name, value);
    root.dataset.lowVision = String(lowVision);
    root.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark, lowVision]);
  useEffect(() => {
    dayjs.locale(locale);
  }, [locale]);

  const value = useMemo<LookValue>(
    () => ({
      ...choice,
      choose: (change) => {
        const next = { ...choice, ...change };
        localStorage.setItem(KEY, JSON.stringify(next));
        setChoice(next);
      },
    }),
    [choice],
  );
  return (
    <LookContext value={value}>
      <ConfigProvider theme={theme} locale={ANTD_LOCALES[locale]} variant="outlined">
        {children}
      </ConfigProvider>
    </LookContext>
  );
}

export function useLook(): LookValue {
  const value = useContext(LookContext);
  if (value === null) throw new Error('useLook is used outside LookProvider');
  return value;
}

/** Whether the media query holds now. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    // Drawn at once: paper does not wait for the next frame.
    const look = (): void => flushSync(() => setMatches(list.matches));
    setMatches(list.matches);
    list.addEventListener('change', look);
    return () => list.removeEventListener('change', look);
  }, [query]);
  return matches;
}

function stored(): LookChoice {
  try {
    const value = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<LookChoice>;
    return { scheme: value.scheme ?? 'light', lowVision: value.lowVision ?? false };
  } catch {
    return { scheme: 'light', lowVision: false };
  }
}
