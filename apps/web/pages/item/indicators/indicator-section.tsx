import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useIndicatorsOf } from '../../../api/indicators.js';
import type { ItemView } from '../../../api/types.js';
import { indicators as texts } from '../../../i18n/indicators.js';
import { useT } from '../../../i18n/locale.js';
import { addTexts } from '../../../i18n/texts.js';
import { ColourTag } from '../../../ui/colour-tag.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { CardSection } from '../card-section.js';
import { IndicatorEntry } from './indicator-entry.js';
import './indicators.css';

addTexts({ indicators: texts });

const IndicatorForm = lazy(async () => ({ default: (await import('./indicator-form.js')).IndicatorForm }));

/** The indicators of an item; nothing where there are none and nobody may add one. */
export function IndicatorSection({ item }: { item: ItemView }) {
  const t = useT();
  const read = useIndicatorsOf(item.id);
  const [adding, setAdding] = useState(false);
  const mayAdd = item.actions.includes('indicate') && !item.restricted;
  if (read.isError) return <ProblemAlert error={read.error} onRetry={() => void read.refetch()} />;
  if (read.data === undefined || (read.data.indicators.length === 0 && !mayAdd)) return null;
  const { colour, indicators } = read.data;
  return (
    <CardSection
      title={t('indicators.section')}
      {...(indicators.length > 1 ? { note: <ColourTag colour={colour} /> } : {})}
      onPaper={indicators.length > 0}
    >
      {indicators.length === 0 && <p className="quiet">{t('indicators.sectionEmpty')}</p>}
      {indicators.map((indicator) => (
        <IndicatorEntry key={indicator.id} indicator={indicator} />
      ))}
      {mayAdd && (
        <Button className="no-print" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setAdding(true)}>
          {t('indicators.add')}
        </Button>
      )}
      {adding && (
        <Suspense fallback={null}>
          <IndicatorForm itemId={item.id} indicator={null} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </CardSection>
  );
}
