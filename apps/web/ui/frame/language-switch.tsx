import { useSaveLocale } from '../../api/session.js';
import type { Locale } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';

/** Each language is called as its own speakers call it. */
const LANGUAGES: { locale: Locale; short: string; name: string }[] = [
  { locale: 'kk', short: 'Қаз', name: 'Қазақша' },
  { locale: 'ru', short: 'Рус', name: 'Русский' },
  { locale: 'en', short: 'Eng', name: 'English' },
];

/** `onChoose` also tells the server, where somebody is signed in. */
export function LanguageButtons({ onChoose }: { onChoose?: (locale: Locale) => void }) {
  const { t, locale, setLocale } = useLocale();
  const choose = (next: Locale): void => {
    setLocale(next);
    onChoose?.(next);
  };
  return (
    <div className="languages" role="group" aria-label={t('frame.top.language')}>
      {LANGUAGES.map((language) => (
        <button
          key={language.locale}
          type="button"
          lang={language.locale}
          className="language"
          aria-pressed={language.locale === locale}
          title={language.name}
          onClick={() => choose(language.locale)}
        >
          {language.short}
        </button>
      ))}
    </div>
  );
}

export function LanguageSwitch() {
  const save = useSaveLocale();
  return <LanguageButtons onChoose={(locale) => save.mutate(locale)} />;
}
