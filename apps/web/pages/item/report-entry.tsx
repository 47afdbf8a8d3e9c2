import { CheckCircleOutlined, EditOutlined, EyeOutlined, RollbackOutlined, StopOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { ReportView } from '../../api/types.js';
import { periodText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { InstantText } from '../../ui/date-text.js';
import { nameOf } from '../../ui/names-text.js';
import { PersonText } from '../../ui/person-text.js';
import { EvidenceList } from '../../ui/evidence-list.js';
import { ReportTalk } from './report-talk.js';
import { TwoRatings } from '../../ui/two-ratings.js';
import { ReportActions } from './report-actions.js';

const SIGNS: Record<ReportView['state'], ReactNode> = {
  draft: <EditOutlined aria-hidden="true" />,
  submitted: <EyeOutlined aria-hidden="true" />,
  withdrawn: <StopOutlined aria-hidden="true" />,
  returned: <RollbackOutlined aria-hidden="true" />,
  accepted: <CheckCircleOutlined aria-hidden="true" />,
};

/** One report as it was written, with the decision on it. */
export function ReportEntry({ report }: { report: ReportView }) {
  const { t, locale } = useLocale();
  return (
    <article className="report" data-state={report.state}>
      <p className="report-head">
        <span className="report-state">
          <span aria-hidden="true">{SIGNS[report.state]}</span> {t(`item.report.state.${report.state}`)}
        </span>
        <b>{report.percent}%</b>
        {report.period !== '' && <span>{periodText(report.period, locale)}</span>}
        <span className="quiet">{nameOf(report.body.names, locale)}</span>
      </p>
      <p className="report-text">{report.text}</p>
      {report.delayReason !== '' && (
        <p>
          <span className="quiet">{t('item.report.delay')}:</span> {report.delayReason}
        </p>
      )}
      {report.nextStep !== '' && (
        <p>
          <span className="quiet">{t('item.report.next')}:</span> {report.nextStep}
        </p>
      )}
      <EvidenceList evidence={report.evidence} />
      <TwoRatings report={report} />
      <p className="quiet small">
        {t('item.report.written')}: <PersonText person={report.author} />
        {report.submittedAt !== null && (
          <>
            {' · '}
            {t('item.report.sent')} <InstantText at={report.submittedAt} short />
            {report.submittedBy !== null && report.submittedBy.id !== report.author.id && (
              <>
                {', '}
                <PersonText person={report.submittedBy} />
              </>
            )}
          </>
        )}
      </p>
      {report.decidedAt !== null && (
        <p className="report-decision">
          {report.decisionReason !== '' && <span className="report-reason">{report.decisionReason}</span>}
          <span className="quiet small">
            {report.state !== 'withdrawn' && `${t('item.report.decided')}: `}
            {t(`item.report.state.${report.state}`)}, <PersonText person={report.decidedBy} />,{' '}
            <InstantText at={report.decidedAt} short />
          </span>
        </p>
      )}
      <ReportTalk report={report} />
      <ReportActions report={report} />
    </article>
  );
}
