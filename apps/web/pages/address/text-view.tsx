import { WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useAddressWrite } from '../../api/address.js';
import { useMay } from '../../api/session.js';
import type { AddressParagraphView, AddressSentenceView, AddressTextView } from '../../api/types.js';
import { exactDate } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { SENTENCE_SIGNS, stateWord } from './sentence-state.js';

type Language = 'ru' | 'kk';

interface Props {
  text: AddressTextView;
  onOpen: (id: string) => void;
}

/** The Address to be read: two languages side by side, the reader's first; on a phone one below the other. */
export function TextView({ text, onOpen }: Props) {
  const { locale } = useLocale();
  const languages: Language[] = locale === 'ru' ? ['ru', 'kk'] : ['kk', 'ru'];
  const shown = languages.filter((lang) => text.paragraphs.some(({ texts }) => texts[lang] !== ''));
  const byParagraph = new Map<string | null, AddressSentenceView[]>();
  for (const sentence of text.sentences) {
    byParagraph.set(sentence.paragraphId, [...(byParagraph.get(sentence.paragraphId) ?? []), sentence]);
  }
  return (
    <div className="address-text" data-languages={shown.length}>
      {text.paragraphs.map((paragraph) => (
        <section key={paragraph.id} className="address-paragraph" data-check={paragraph.toCheck !== null}>
          {shown.map((lang) => (
            <p key={lang} lang={lang}>
              {(byParagraph.get(paragraph.id) ?? []).map((sentence) => (
                <SentenceText key={sentence.id} sentence={sentence} lang={lang} onOpen={onOpen} />
              ))}
            </p>
          ))}
          <CheckNote addressId={text.id} paragraph={paragraph} />
        </section>
      ))}
    </div>
  );
}

function SentenceText({
  sentence,
  lang,
  onOpen,
}: {
  sentence: AddressSentenceView;
  lang: Language;
  onOpen: (id: string) => void;
}) {
  const { t } = useLocale();
  const text = sentence.texts[lang];
  if (text === '') return null;
  if (sentence.state === null) return <>{text} </>;
  const { colour, icon } = SENTENCE_SIGNS[sentence.state];
  return (
    <>
      <span
        role="button"
        tabIndex={0}
        id={`sentence-${lang}-${sentence.id}`}
        className="address-sentence"
        data-colour={colour}
        title={stateWord(sentence.state, t)}
        onClick={() => onOpen(sentence.id)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onOpen(sentence.id);
        }}
      >
        <span className="address-sign">{icon}</span>
        <span className="only-heard">{stateWord(sentence.state, t)}: </span>
        {text}
      </span>{' '}
    </>
  );
}

/** Where one language changed alone: which day, and a way to say that the two were compared. */
function CheckNote({ addressId, paragraph }: { addressId: string; paragraph: AddressParagraphView }) {
  const { t } = useLocale();
  const write = useAddressWrite(addressId);
  const mayEdit = useMay('address.edit');
  const { toCheck, changedRuOn, changedKkOn } = paragraph;
  if (toCheck === null) return null;
  const day = (on: string | null): string => (on === null ? '—' : exactDate(on));
  return (
    <div className="address-check">
      <span>
        <WarningOutlined aria-hidden="true" /> {t('address.toCheck', { lang: t(`address.toCheck.${toCheck}`) })}
      </span>
      <span className="quiet small">{t('address.changed', { ru: day(changedRuOn), kk: day(changedKkOn) })}</span>
      {mayEdit && (
        <Button
          size="small"
          loading={write.isPending}
          onClick={() => write.mutate({ path: `/paragraphs/${paragraph.id}/check` })}
        >
          {t('address.checked')}
        </Button>
      )}
    </div>
  );
}
