import type { Locale, Names, Texts } from '../api/types.js';
import { useLocale } from '../i18n/locale.js';

const ORDER: Record<Locale, readonly Locale[]> = {
  kk: ['kk', 'ru', 'en'],
  ru: ['ru', 'kk', 'en'],
  en: ['en', 'ru', 'kk'],
};

/** The name in the reader's language, else in the next one that has it. */
export function nameOf(names: Names | Texts, locale: Locale): string {
  return inOrder(names, locale)[0]?.text ?? '';
}

/** The name in the languages it exists in, the reader's first. */
function inOrder(names: Names | Texts, locale: Locale): { locale: Locale; text: string }[] {
  const all: Partial<Record<Locale, string>> = { ...names };
  return ORDER[locale]
    .map((language) => ({ locale: language, text: all[language]?.trim() ?? '' }))
    .filter(({ text }) => text !== '');
}

interface Props {
  names: Names | Texts;
  /** Under the reader's language also the Kazakh or the Russian one. */
  both?: boolean;
  className?: string;
}

/** A name with the language of its letters said to the browser; the reader's language comes first. */
export function NamesText({ names, both = false, className }: Props) {
  const { locale } = useLocale();
  const [first, second] = inOrder(names, locale);
  if (first === undefined) return null;
  return (
    <span className={className}>
      <span lang={first.locale}>{first.text}</span>
      {both && second !== undefined && second.text !== first.text && (
        <span className="names-second" lang={second.locale}>
          {second.text}
        </span>
      )}
    </span>
  );
}
