import type { ReactNode } from 'react';
import type { ItemView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import type { TextKey } from '../../i18n/texts.js';
import { NamesText, nameOf } from '../../ui/names-text.js';
import { PersonText } from '../../ui/person-text.js';
import { StatusWord } from '../../ui/state-tag.js';
import { CardSection } from './card-section.js';

/** What the plan says of the item besides its dates and executors. */
export function CardDetails({ item }: { item: ItemView }) {
  const { t } = useLocale();
  return (
    <CardSection title={t('item.section.details')}>
      <dl className="details">
        <Detail word="item.field.completionForm">
          <NamesText names={item.completionForms} both />
        </Detail>
        {item.demandedSorts !== null && (
          <Detail word="item.field.demandedSorts">
            {item.demandedSorts.map((sort) => t(`words.sort.${sort}`)).join(', ') || '—'}
          </Detail>
        )}
        <Detail word="item.field.deadlineWords">
          <NamesText names={item.deadlineWords} both />
        </Detail>
        <Detail word="item.field.level">{t(`words.level.${item.level}`)}</Detail>
        <Detail word="item.field.origin">{t(`words.origin.${item.origin}`)}</Detail>
        <Detail word="item.field.status">
          <StatusWord status={item.status} />
        </Detail>
        {item.curator !== null && <Curator curator={item.curator} />}
        {item.financing !== null && <Financing financing={item.financing} />}
        {item.source !== null && (
          <Detail word="item.field.source">
            {t('item.field.sourceText', { ...item.source, row: String(item.source.row) })}
          </Detail>
        )}
      </dl>
    </CardSection>
  );
}

function Detail({ word, children }: { word: TextKey; children: ReactNode }) {
  const { t } = useLocale();
  return (
    <div className="detail">
      <dt>{t(word)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Curator({ curator }: { curator: NonNullable<ItemView['curator']> }) {
  const { locale } = useLocale();
  return (
    <Detail word="item.field.curator">
      <PersonText person={curator.person} />
      <span className="quiet small">, {nameOf(curator.titles, locale)}</span>
    </Detail>
  );
}

function Financing({ financing }: { financing: NonNullable<ItemView['financing']> }) {
  const { t } = useLocale();
  const amount = financing.amountMlnTenge === null ? '' : t('item.field.million', { n: financing.amountMlnTenge });
  const parts = [amount, financing.sourceRu].filter((text) => text !== '');
  if (parts.length === 0) return null;
  return <Detail word="item.field.financing">{parts.join(', ')}</Detail>;
}
