import { App, Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useAddressWrite } from '../../api/address.js';
import { useDirectives } from '../../api/directives.js';
import { useMay } from '../../api/session.js';
import type { AddressSentenceView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { directiveTitle } from '../../ui/directive-title.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { SentenceTag } from './sentence-state.js';

interface Props {
  addressId: string;
  sentences: AddressSentenceView[];
  onOpen: (id: string) => void;
}

/** Sentences of one state; what is proposed can be taken as directives, or left, many at once. */
export function SentenceList({ addressId, sentences, onOpen }: Props) {
  const { t, locale } = useLocale();
  const mayEdit = useMay('address.edit');
  const [chosen, setChosen] = useState<string[]>([]);
  const open = sentences.filter(({ decision, directive }) => decision === 'open' && directive === null);
  const selected = open.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
  const toggle = (id: string): void =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  if (sentences.length === 0) return <p className="quiet">{t('address.filter.empty')}</p>;
  return (
    <>
      {mayEdit && open.length > 0 && (
        <div className="address-bulk no-print">
          <Checkbox
            checked={selected.length === open.length}
            indeterminate={selected.length > 0 && selected.length < open.length}
            onChange={() => setChosen(selected.length === open.length ? [] : open.map(({ id }) => id))}
          >
            {t('address.selectAll')}
          </Checkbox>
          {selected.length > 0 && <TakeMany addressId={addressId} ids={selected} onDone={() => setChosen([])} />}
        </div>
      )}
      <ul className="address-list">
        {sentences.map((sentence) => (
          <li key={sentence.id}>
            {mayEdit && open.includes(sentence) && (
              <Checkbox
                aria-label={t('address.select')}
                checked={chosen.includes(sentence.id)}
                onChange={() => toggle(sentence.id)}
              />
            )}
            <div className="address-list-words">
              <button type="button" className="address-open" onClick={() => onOpen(sentence.id)}>
                {(locale === 'ru' ? sentence.texts.ru : sentence.texts.kk) || sentence.texts.ru || sentence.texts.kk}
              </button>
              <Side sentence={sentence} />
            </div>
            {sentence.state !== null && <SentenceTag state={sentence.state} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Side({ sentence }: { sentence: AddressSentenceView }) {
  const { t, locale } = useLocale();
  const side = (locale === 'ru' ? sentence.ru : sentence.kk) ?? sentence.ru ?? sentence.kk;
  const said = [
    side?.addressee != null && `${t('address.who')}: ${side.addressee}`,
    side?.term != null && `${t('address.when')}: ${side.term}`,
    sentence.paragraphId === null && t('address.state.gone'),
    sentence.directive !== null && t('address.directive', { number: sentence.directive.number }),
    ...sentence.items.map(({ number }) => `№ ${number}`),
  ].filter((one) => typeof one === 'string');
  return said.length === 0 ? null : <span className="quiet small">{said.join(' · ')}</span>;
}

function TakeMany({ addressId, ids, onDone }: { addressId: string; ids: string[]; onDone: () => void }) {
  const { t, locale } = useLocale();
  const { message } = App.useApp();
  const write = useAddressWrite(addressId);
  const directives = useDirectives(addressId);
  const [parentId, setParentId] = useState<string>('');
  // The row of buttons goes with the proposals it took, before callbacks of `mutate` would be heard; a promise stays.
  const send = async (path: string, body: object, done?: string): Promise<void> => {
    try {
      await write.mutateAsync({ path, body: { sentenceIds: ids, ...body } });
    } catch {
      return; // said by the alert below
    }
    if (done !== undefined) message.success(done);
    onDone();
  };
  return (
    <>
      <Select
        aria-label={t('address.make.under')}
        className="address-parent"
        value={parentId}
        onChange={setParentId}
        popupMatchSelectWidth={420}
        options={[
          { value: '', label: t('address.make.top') },
          ...(directives.data ?? []).map((one) => ({ value: one.id, label: directiveTitle(one, locale) })),
        ]}
      />
      <Button
        type="primary"
        loading={write.isPending}
        onClick={() =>
          void send('/directives', { parentId: parentId === '' ? null : parentId }, t('address.make.done'))
        }
      >
        {t('address.make.directives', { n: ids.length })}
      </Button>
      <Button disabled={write.isPending} onClick={() => void send('/decisions', { decision: 'left' })}>
        {t('address.leave')}
      </Button>
      <ProblemAlert error={write.error} />
    </>
  );
}
