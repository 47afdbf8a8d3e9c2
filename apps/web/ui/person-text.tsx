import type { Locale, PersonRef } from '../api/types.js';
import { useLocale } from '../i18n/locale.js';

type NamedPerson = Pick<PersonRef, 'nameRu' | 'nameKk'>;

/** «Лаптева Ирина Викторовна», short «Лаптева И. В.»: surname first, as in official papers. */
export function personName(person: NamedPerson, locale: Locale, length: 'full' | 'short' = 'full'): string {
  const full = (locale === 'kk' ? person.nameKk : person.nameRu) || person.nameRu || person.nameKk;
  if (length === 'full') return full;
  const [surname = '', ...given] = full.split(/\s+/);
  return [surname, ...given.slice(0, 2).map((name) => `${name.charAt(0)}.`)].join('\u00a0');
}

/** A person by surname and initials, the full name on hover; nobody is said in words. */
export function PersonText({ person, full = false }: { person: NamedPerson | null; full?: boolean }) {
  const { t, locale } = useLocale();
  if (person === null) return <span className="quiet">{t('common.person.vacant')}</span>;
  return <span title={personName(person, locale)}>{personName(person, locale, full ? 'full' : 'short')}</span>;
}
