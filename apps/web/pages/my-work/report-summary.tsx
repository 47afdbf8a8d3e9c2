import type { ReactNode } from 'react';
import type { ReportView, Texts } from '../../api/types.js';
import { periodText } from '../../i18n/dates.js';
import { numberText } from '../../i18n/dictionary.js';
import { useLocale } from '../../i18n/locale.js';
import { InstantText } from '../../ui/date-text.js';
import { EvidenceList } from '../../ui/evidence-list.js';
import { NamesText } from '../../ui/names-text.js';
import { RatingText } from '../../ui/rating-text.js';
import { PersonText } from '../../ui/person-text.js';

/** A submitted report beside what the item demanded: enough to decide on. */
export function ReportSummary({ report, completionForms }: { report: ReportView; completionForms: Texts }) {
  const { t, locale } = useLocale();
  return (
    <dl className="report-summary">
      <Line name={t('myWork.completionForm')}>
        <NamesText names={completionForms} both />
      </Line>
      <Line name={t('myWork.submittedBy')}>
        <NamesText names={report.body.names} />, <PersonText person={report.submittedBy ?? report.author} />
        {report.submittedAt !== null && (
          <>
            {' · '}
            <InstantText at={report.submittedAt} />
          </>
        )}
      </Line>
      {report.period !== '' && <Line name={t('myWork.period')}>{periodText(report.period, locale)}</Line>}
      <Line name={t('myWork.percent')}>{numberText(report.percent, locale)} %</Line>
      <Line name={t('myWork.whatDone')}>
        <p className="report-text">{report.text}</p>
      </Line>
      {report.delayReason !== '' && <Line name={t('myWork.delayReason')}>{report.delayReason}</Line>}
      {report.nextStep !== '' && <Line name={t('myWork.nextStep')}>{report.nextStep}</Line>}
      <Line name={t('myWork.evidence')}>
        {report.evidence.length === 0 ? (
          <span className="quiet">{t('myWork.noEvidence')}</span>
        ) : (
          <EvidenceList evidence={report.evidence} />
        )}
      </Line>
      {report.selfRating !== null && (
        <Line name={t('common.rating.self')}>
          <RatingText rating={report.selfRating.rating} />
          {report.selfRating.words !== '' && <> · {report.selfRating.words}</>}
        </Line>
      )}
    </dl>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="report-line">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
