import {
  CalendarOutlined,
  FileProtectOutlined,
  LinkOutlined,
  NumberOutlined,
  PaperClipOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { apiUrl } from '../api/http.js';
import type { EvidenceView } from '../api/types.js';
import { useLocale } from '../i18n/locale.js';
import { numberText } from '../i18n/dictionary.js';
import { DateText } from './date-text.js';
import { fileSizeText } from './file-size.js';
import './evidence-list.css';

const ICONS: Record<EvidenceView['kind'], ReactNode> = {
  file: <PaperClipOutlined aria-hidden="true" />,
  link: <LinkOutlined aria-hidden="true" />,
  number: <NumberOutlined aria-hidden="true" />,
  event: <CalendarOutlined aria-hidden="true" />,
  reference: <FileProtectOutlined aria-hidden="true" />,
};

/** What confirms a report: files, links, numbers, events. `aside` adds a button to each. */
export function EvidenceList({
  evidence,
  aside,
}: {
  evidence: readonly EvidenceView[];
  aside?: (one: EvidenceView) => ReactNode;
}) {
  const { t } = useLocale();
  if (evidence.length === 0) return null;
  return (
    <ul className="evidence" aria-label={t('common.evidence.title')}>
      {evidence.map((one) => (
        <li key={one.id} className="evidence-line">
          <span aria-hidden="true" className="evidence-icon">
            {ICONS[one.kind]}
          </span>
          <span className="evidence-words">
            <EvidenceWords evidence={one} />
            <DocumentWords evidence={one} />
          </span>
          {aside?.(one)}
        </li>
      ))}
    </ul>
  );
}

/** What the document is, with its number, date and issuer; and why a figure is below its plan. */
function DocumentWords({ evidence }: { evidence: EvidenceView }) {
  const { t } = useLocale();
  const { documentType, documentNumber, documentOn, issuer, reason } = evidence;
  const date = documentOn === null ? '' : documentOn.split('-').reverse().join('.');
  const words = [
    documentType === '' ? '' : t(`words.sort.${documentType}`),
    documentNumber === '' ? date : t('common.evidence.no', { number: documentNumber, date }),
    issuer,
    reason === '' ? '' : t('common.evidence.reason', { reason }),
  ].filter((one) => one !== '');
  return words.length === 0 ? null : <span className="quiet small evidence-document">{words.join(' · ')}</span>;
}

function EvidenceWords({ evidence }: { evidence: EvidenceView }) {
  const { t, locale } = useLocale();
  const { kind, name, unit, plan, fact } = evidence;
  if (kind === 'file') {
    return (
      <>
        <a href={apiUrl(`/evidence/${evidence.id}/file`)} download>
          {name}
        </a>
        {evidence.size !== null && <span className="quiet small"> · {fileSizeText(evidence.size, locale)}</span>}
      </>
    );
  }
  if (kind === 'link') {
    return (
      <a href={evidence.url} target="_blank" rel="noreferrer noopener">
        {name || evidence.url}
      </a>
    );
  }
  if (kind === 'reference') return <>{name}</>;
  const shown = fact === null ? '—' : numberText(fact, locale);
  if (kind === 'number') {
    const text =
      plan === null
        ? t('common.evidence.fact', { fact: shown, unit })
        : t('common.evidence.number', { fact: shown, plan: numberText(plan, locale), unit });
    return (
      <>
        {name}: <b>{text}</b>
      </>
    );
  }
  return (
    <>
      {name}
      {evidence.eventOn !== null && (
        <>
          {', '}
          <DateText on={evidence.eventOn} length="words" />
        </>
      )}
      {evidence.place !== '' && <>, {evidence.place}</>}
      {fact !== null && (
        <span>
          , {t('common.evidence.people')} {t('common.evidence.fact', { fact: shown, unit })}
        </span>
      )}
    </>
  );
}
