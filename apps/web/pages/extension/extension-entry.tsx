import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  LinkOutlined,
  PaperClipOutlined,
  StopOutlined,
  UndoOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { apiUrl } from '../../api/http.js';
import type { ExtensionView } from '../../api/types.js';
import { exactDate } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { InstantText } from '../../ui/date-text.js';
import { fileSizeText } from '../../ui/file-size.js';
import { PersonText } from '../../ui/person-text.js';

const STATES: Record<ExtensionView['state'], { icon: ReactNode; colour: string }> = {
  pending: { icon: <ClockCircleOutlined />, colour: 'blue' },
  granted: { icon: <CheckCircleOutlined />, colour: 'green' },
  recorded: { icon: <CheckCircleOutlined />, colour: 'green' },
  refused: { icon: <CloseCircleOutlined />, colour: 'red' },
  withdrawn: { icon: <UndoOutlined />, colour: 'default' },
  lapsed: { icon: <StopOutlined />, colour: 'default' },
};

/** One request for a later date: what was asked, with what, and how it ended. */
export function ExtensionEntry({ request, children }: { request: ExtensionView; children?: ReactNode }) {
  const { t, locale } = useLocale();
  const { icon, colour } = STATES[request.state];
  const flags = (['afterDue', 'late', 'overLimit'] as const).filter((flag) => request[flag]);
  const shown = flags.includes('afterDue') ? flags.filter((flag) => flag !== 'late') : flags;
  return (
    <article className="request">
      <p>
        <Tag icon={icon} color={colour}>
          {t(`extension.state.${request.state}`)}
        </Tag>{' '}
        <b>{t('extension.dates', { wanted: exactDate(request.wantedOn), due: exactDate(request.dueOn) })}</b>
      </p>
      <p className="small quiet">
        <PersonText person={request.askedBy} full /> · <InstantText at={request.askedAt} short /> · {t('extension.to')}:{' '}
        {request.addressee} ({t(`extension.decider.${request.decider}`)})
      </p>
      {shown.map((flag) => (
        <Tag key={flag} icon={<WarningOutlined />} color="warning">
          {t(`extension.flag.${flag}`)}
        </Tag>
      ))}
      <p className="request-text">
        {t('extension.reason')}: {request.reason}
      </p>
      <p className="request-text">
        {t('extension.evidence')}: {request.evidenceText}
      </p>
      {request.evidence.length > 0 && (
        <ul className="evidence">
          {request.evidence.map(({ id, kind, name, url, size }) => (
            <li key={id} className="evidence-line">
              <span aria-hidden="true" className="evidence-icon">
                {kind === 'file' ? <PaperClipOutlined /> : <LinkOutlined />}
              </span>
              {kind === 'file' ? (
                <a href={apiUrl(`/extension-evidence/${id}/file`)} download>
                  {name}
                </a>
              ) : (
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {name || url}
                </a>
              )}
              {size !== null && <span className="quiet small">{fileSizeText(size, locale)}</span>}
            </li>
          ))}
        </ul>
      )}
      {request.state === 'pending' ? (
        <p className={request.waitingDays > request.decideDays ? 'request-waiting' : 'small quiet'}>
          {t('extension.waiting', { n: request.waitingDays, limit: request.decideDays })}
        </p>
      ) : (
        <Outcome request={request} />
      )}
      {children}
    </article>
  );
}

function Outcome({ request }: { request: ExtensionView }) {
  const { t } = useLocale();
  const { decidedAt, decisionBody, decisionNumber, decisionOn, decisionReason, grantedOn } = request;
  return (
    <div className="request-answer">
      <p className="small quiet">
        <PersonText person={request.decidedBy} full />
        {decidedAt !== null && (
          <>
            {' · '}
            <InstantText at={decidedAt} short />
          </>
        )}
      </p>
      {decisionOn !== null && (
        <p>
          {t('extension.decision')}: {decisionBody}, № {decisionNumber}, {exactDate(decisionOn)}
        </p>
      )}
      {grantedOn !== null && <p>{t('extension.dates.granted', { date: exactDate(grantedOn) })}</p>}
      {decisionReason !== '' && <p className="request-text">{decisionReason}</p>}
    </div>
  );
}
