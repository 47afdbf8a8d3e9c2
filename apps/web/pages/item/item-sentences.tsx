import { Link } from 'react-router';
import { useItemSentences } from '../../api/address.js';
import { useSession } from '../../api/session.js';
import { address } from '../../i18n/address.js';
import { useLocale } from '../../i18n/locale.js';
import { addTexts } from '../../i18n/texts.js';
import { CardSection } from './card-section.js';

addTexts({ address });

/** The exact sentences of the Address that the item carries out, in both languages. */
export function ItemSentences({ itemId }: { itemId: string }) {
  const { t, locale } = useLocale();
  const { addresses } = useSession();
  const read = useItemSentences(itemId);
  if (read.data === undefined || read.data.length === 0) return null;
  const languages = locale === 'ru' ? (['ru', 'kk'] as const) : (['kk', 'ru'] as const);
  const yearOf = (id: string): string => String(addresses.find((one) => one.id === id)?.year ?? '');
  return (
    <CardSection title={t('address.card')}>
      <ul className="item-sentences">
        {read.data.map((sentence) => (
          <li key={sentence.id}>
            {languages.map(
              (lang) =>
                sentence.texts[lang] !== '' && (
                  <p key={lang} lang={lang}>
                    «{sentence.texts[lang]}»
                  </p>
                ),
            )}
            <Link to={`/address?address=${yearOf(sentence.addressId)}&sentence=${sentence.id}`}>
              {t('address.card.see')}
            </Link>
          </li>
        ))}
      </ul>
    </CardSection>
  );
}
