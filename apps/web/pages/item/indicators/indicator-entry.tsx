import { App, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useItemWrite } from '../../../api/items.js';
import type { IndicatorView } from '../../../api/types.js';
import { dateOfInstant, dateWords, periodText } from '../../../i18n/dates.js';
import { useLocale } from '../../../i18n/locale.js';
import { ColourTag } from '../../../ui/colour-tag.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { figureText, textOf } from '../../../ui/figure-text.js';
import { IndicatorChart } from './indicator-chart.js';
import { PeriodTable } from './period-table.js';

const IndicatorForm = lazy(async () => ({ default: (await import('./indicator-form.js')).IndicatorForm }));
const ColourDialog = lazy(async () => ({ default: (await import('./colour-dialog.js')).ColourDialog }));

/** One indicator: how it stands and why, its way, its periods, and what one may do. */
export function IndicatorEntry({ indicator }: { indicator: IndicatorView }) {
  const { t, locale } = useLocale();
  const { message } = App.useApp();
  const write = useItemWrite();
  const [open, setOpen] = useState<'edit' | 'judge' | 'remove' | null>(null);
  const close = (): void => setOpen(null);
  const name = textOf(indicator.names, locale);
  const unit = textOf(indicator.units, locale);
  const { actions, judgement } = indicator;
  const remove = (path: string, done: string): void =>
    write.mutate(
      { path, method: 'delete', version: indicator.version },
      {
        onSuccess: () => {
          message.success(done);
          close();
        },
      },
    );
  return (
    <article className="indicator" aria-label={name}>
      <header className="indicator-head">
        <h3 className="indicator-name">
          {name}
          {unit !== '' && <span className="quiet">, {unit}</span>}
        </h3>
        <ColourTag colour={indicator.colour} />
      </header>
      <p className="quiet small">
        <Because indicator={indicator} /> · {t(`indicators.direction.${indicator.direction}`)} ·{' '}
        {t(`indicators.sum.${indicator.sum}`)} ·{' '}
        {t('indicators.baseline', {
          value: figureText(indicator.baseline, locale),
          date: dateWords(indicator.baselineOn, locale),
        })}
      </p>
      {judgement !== null && (
        <div className="indicator-judgement" role="note">
          <span>
            {t('indicators.judged', { computed: t(`indicators.colour.${judgement.computed}`) })}:{' '}
            <b>{judgement.reason === '' ? t('indicators.noReason') : judgement.reason}</b>
          </span>
          <span className="quiet small">
            {t('indicators.judgedBy', {
              name: locale === 'kk' ? judgement.givenBy.nameKk : judgement.givenBy.nameRu,
              date: dateWords(dateOfInstant(judgement.givenAt), locale),
            })}
          </span>
        </div>
      )}
      <div className="indicator-body">
        <IndicatorChart indicator={indicator} />
        <PeriodTable indicator={indicator} />
      </div>
      {actions.length > 0 && (
        <div className="indicator-actions no-print">
          {actions.includes('judge') && (
            <Button size="small" onClick={() => setOpen('judge')}>
              {t('indicators.judge')}
            </Button>
          )}
          {actions.includes('judge') && judgement !== null && (
            <Button
              size="small"
              loading={write.isPending && open === null}
              onClick={() => remove(`/indicators/${indicator.id}/colour`, t('indicators.liftDone'))}
            >
              {t('indicators.lift')}
            </Button>
          )}
          {actions.includes('edit') && (
            <Button size="small" onClick={() => setOpen('edit')}>
              {t('indicators.edit')}
            </Button>
          )}
          {actions.includes('remove') &&
            indicator.periods.every(({ fact, reported }) => fact === null && reported === null) && (
              <Button size="small" danger onClick={() => setOpen('remove')}>
                {t('indicators.remove')}
              </Button>
            )}
        </div>
      )}
      <Suspense fallback={null}>
        {open === 'edit' && <IndicatorForm itemId={indicator.itemId} indicator={indicator} onClose={close} />}
        {open === 'judge' && <ColourDialog indicator={indicator} onClose={close} />}
      </Suspense>
      {open === 'remove' && (
        <ConfirmReason
          title={t('indicators.remove')}
          text={t('indicators.removeText', { name })}
          action={t('indicators.remove')}
          asks={false}
          danger
          busy={write.isPending}
          error={write.error}
          onConfirm={() => remove(`/indicators/${indicator.id}`, t('indicators.removed'))}
          onClose={close}
        />
      )}
    </article>
  );
}

/** Why the computed colour is what it is. */
function Because({ indicator: { computed } }: { indicator: IndicatorView }) {
  const { t, locale } = useLocale();
  if (computed.because === 'fact_missing') {
    const periods = computed.missing.map((period) => periodText(period, locale)).join(', ');
    return <>{t('indicators.because.fact_missing', { periods })}</>;
  }
  if (computed.because === 'no_facts') return <>{t('indicators.because.no_facts')}</>;
  return <>{t('indicators.because.attained', { n: computed.attained ?? 0 })}</>;
}
