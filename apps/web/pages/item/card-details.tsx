import { Descriptions, type DescriptionsProps } from 'antd';
import type { ItemView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { NamesText, nameOf } from '../../ui/names-text.js';
import { PersonText } from '../../ui/person-text.js';
import { StatusWord } from '../../ui/state-tag.js';
import { CardSection } from './card-section.js';

/** What the plan says of the item besides its dates and executors. */
export function CardDetails({ item }: { item: ItemView }) {
  const { t, locale } = useLocale();
  const items: NonNullable<DescriptionsProps['items']> = [
    { key: 'form', label: t('item.field.completionForm'), children: <NamesText names={item.completionForms} both /> },
    { key: 'words', label: t('item.field.deadlineWords'), children: <NamesText names={item.deadlineWords} both /> },
    { key: 'level', label: t('item.field.level'), children: t(`words.level.${item.level}`) },
    { key: 'origin', label: t('item.field.origin'), children: t(`words.origin.${item.origin}`) },
    { key: 'status', label: t('item.field.status'), children: <StatusWord status={item.status} /> },
  ];
  if (item.curator !== null) {
    items.push({
      key: 'curator',
      label: t('item.field.curator'),
      children: (
        <span>
          <PersonText person={item.curator.person} />
          <span className="quiet small">, {nameOf(item.curator.titles, locale)}</span>
        </span>
      ),
    });
  }
  if (item.financing !== null) {
    const { amountMlnTenge, sourceRu } = item.financing;
    const amount = amountMlnTenge === null ? '' : t('item.field.million', { n: amountMlnTenge });
    items.push({
      key: 'financing',
      label: t('item.field.financing'),
      children: [amount, sourceRu].filter((text) => text !== '').join(', '),
    });
  }
  if (item.source !== null) {
    items.push({
      key: 'source',
      label: t('item.field.source'),
      children: t('item.field.sourceText', { ...item.source, row: String(item.source.row) }),
    });
  }
  return (
    <CardSection title={t('item.section.details')}>
      <Descriptions
        size="small"
        column={{ xs: 1, sm: 2 }}
        layout="vertical"
        colon={false}
        items={items}
        className="details"
      />
    </CardSection>
  );
}
