import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAddressWrite } from '../../api/address.js';
import { useMay } from '../../api/session.js';
import type { AddressSentenceView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { useMedia } from '../../ui/look.js';
import { nameOf } from '../../ui/names-text.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { StateTag } from '../../ui/state-tag.js';
import { CreateItem } from '../item-form/create-item.js';
import { ItemSearch } from '../plans/item-search.js';
import { SentenceTag } from './sentence-state.js';

interface Props {
  addressId: string;
  sentence: AddressSentenceView;
  onClose: () => void;
}

/** One sentence in both languages: whom, by when, why it was taken for an instruction, its items, and what to do. */
export function SentencePanel({ addressId, sentence, onClose }: Props) {
  const { t, locale } = useLocale();
  const narrow = useMedia('screen and (max-width: 767px)');
  const mayEdit = useMay('address.edit');
  const [making, setMaking] = useState(false);
  const languages = locale === 'ru' ? (['ru', 'kk'] as const) : (['kk', 'ru'] as const);
  return (
    <Drawer
      open
      onClose={onClose}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '85%' : 520}
      title={sentence.state === null ? t('address.card') : <SentenceTag state={sentence.state} />}
    >
      {languages.map((lang) => (
        <SideOf key={lang} sentence={sentence} lang={lang} />
      ))}
      {sentence.directive !== null && (
        <p>
          <Link to={`/plan?directive=${sentence.directive.id}`}>
            {t('address.directive', { number: sentence.directive.number })}
          </Link>
        </p>
      )}
      <Items addressId={addressId} sentence={sentence} />
      {mayEdit && <Decide addressId={addressId} sentence={sentence} onItem={() => setMaking(true)} />}
      {making && (
        <CreateItem
          addressId={addressId}
          directiveId={sentence.directive?.id ?? null}
          start={{
            sentenceId: sentence.id,
            titles: sentence.texts,
            origin: 'president',
            deadlineWords: sentence.ru?.term ?? sentence.kk?.term ?? '',
          }}
          onClose={() => setMaking(false)}
          onDone={() => setMaking(false)}
        />
      )}
    </Drawer>
  );
}

function SideOf({ sentence, lang }: { sentence: AddressSentenceView; lang: 'ru' | 'kk' }) {
  const { t } = useLocale();
  const side = sentence[lang];
  if (sentence.texts[lang] === '') return null;
  return (
    <section className="sentence-side">
      <blockquote lang={lang}>{sentence.texts[lang]}</blockquote>
      <dl>
        {side?.addressee != null && (
          <>
            <dt>{t('address.who')}</dt>
            <dd lang={lang}>{side.addressee}</dd>
          </>
        )}
        {side?.term != null && (
          <>
            <dt>{t('address.when')}</dt>
            <dd lang={lang}>{side.term}</dd>
          </>
        )}
        {side !== null && side.why.length > 0 && (
          <>
            <dt>{t('address.why')}</dt>
            <dd className="quiet small">
              {side.why.join('; ')} · {t('address.score', { n: Math.round(sentence.score * 100) })}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Items({ addressId, sentence }: { addressId: string; sentence: AddressSentenceView }) {
  const { t, locale } = useLocale();
  const mayEdit = useMay('address.edit');
  const write = useAddressWrite(addressId);
  const path = (itemId: string): string => `/sentences/${sentence.id}/items/${itemId}`;
  return (
    <section className="sentence-items">
      <h2>{t('address.items')}</h2>
      {sentence.items.length === 0 && <p className="quiet">{t('address.items.none')}</p>}
      <ul>
        {sentence.items.map((item) => (
          <li key={item.id}>
            <Link to={`/items/${item.id}`}>
              {item.number}. {nameOf(item.titles, locale)}
            </Link>{' '}
            <StateTag condition={item.condition} />
            {mayEdit && item.tied && (
              <Button type="link" size="small" onClick={() => write.mutate({ method: 'delete', path: path(item.id) })}>
                {t('address.items.untie')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <label className="sentence-tie">
          <span className="small">{t('address.items.tie')}</span>
          <ItemSearch
            aria-label={t('address.items.tie')}
            value={null}
            onChange={(id) => write.mutate({ method: 'put', path: path(id) })}
          />
        </label>
      )}
      <ProblemAlert error={write.error} />
    </section>
  );
}

function Decide({
  addressId,
  sentence,
  onItem,
}: {
  addressId: string;
  sentence: AddressSentenceView;
  onItem: () => void;
}) {
  const { t } = useLocale();
  const write = useAddressWrite(addressId);
  const { id, decision, directive } = sentence;
  const decide = (next: 'left' | 'open'): void =>
    write.mutate({ path: '/decisions', body: { sentenceIds: [id], decision: next } });
  return (
    <div className="sentence-actions">
      <Button type="primary" onClick={onItem}>
        {t('address.make.item')}
      </Button>
      {directive === null && (
        <Button
          loading={write.isPending}
          onClick={() => write.mutate({ path: '/directives', body: { sentenceIds: [id], parentId: null } })}
        >
          {t('address.make.directive')}
        </Button>
      )}
      {decision === 'open' && <Button onClick={() => decide('left')}>{t('address.leave')}</Button>}
      {decision === 'left' && <Button onClick={() => decide('open')}>{t('address.reopen')}</Button>}
      <ProblemAlert error={write.error} />
    </div>
  );
}
