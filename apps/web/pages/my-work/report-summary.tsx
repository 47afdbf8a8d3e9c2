import { LinkOutlined, PaperClipOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { apiUrl } from '../../api/http.js';
import type { EvidenceView, ReportView, Texts } from '../../api/types.js';
import { periodText } from '../../i18n/dates.js';
import { numberText } from '../../i18n/dictionary.js';
import { useLocale } from '../../i18n/locale.js';
import { DateText, InstantText } from '../../ui/date-text.js';
import { NamesText } from '../../ui/names-text.js';
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
          <ul>
            {report.evidence.map((evidence) => (
              <li key={evidence.id}>
                <Evidence evidence={evidence} />
              </li>
            ))}
          </ul>
        )}
      </Line>
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

function Evidence({ evidence }: { evidence: EvidenceView }) {
  const { t, locale } = useLocale();
  const shown = (value: number | null): string => (value === null ? '—' : numberText(value, locale));
  switch (evidence.kind) {
    case 'file':
      return (
        <a href={apiUrl(`/evidence/${evidence.id}/file`)}>
          <PaperClipOutlined aria-hidden="true" /> {evidence.name}
        </a>
      );
    case 'link':
      return (
        <a href={evidence.url} target="_blank" rel="noreferrer noopener">
          <LinkOutlined aria-hidden="true" /> {evidence.name || evidence.url}
        </a>
      );
    case 'number':
      return (
        <span>
          {evidence.name}: {t('myWork.fact')} <b>{shown(evidence.fact)}</b>
          {evidence.plan !== null && `, ${t('myWork.plan')} ${shown(evidence.plan)}`} {evidence.unit}
        </span>
      );
    case 'event':
      return (
        <span>
          {evidence.name}
          {evidence.eventOn !== null && (
            <>
              {', '}
              <DateText on={evidence.eventOn} />
            </>
          )}
          {evidence.fact !== null && `, ${shown(evidence.fact)} ${evidence.unit}`}
        </span>
      );
  }
}
