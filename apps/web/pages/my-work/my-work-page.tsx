import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMyWork } from '../../api/my-work.js';
import { useMay, useSession } from '../../api/session.js';
import type { MyWorkRow, MyWorkView, Role } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { OnDevice } from '../../ui/on-device.js';
import { PageHeader } from '../../ui/page-header.js';
import { Page } from '../../ui/page.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { SettleDispute } from '../item-form/settle-dispute.js';
import { AnswerDialog } from './answer-dialog.js';
import { DecisionDialog } from './decision-dialog.js';
import { ExtensionDialog } from './extension-dialog.js';
import { extension } from '../../i18n/extension.js';
import { addTexts } from '../../i18n/texts.js';
import { WaitingNotices } from './waiting-notices.js';
import { WorkGroup } from './work-group.js';
import './my-work.css';

addTexts({ extension });

const AGENCY: readonly Role[] = ['head', 'executor', 'staff'];

/** What waits for this person, by urgency; each row can be acted on in place. */
export function MyWorkPage() {
  const t = useT();
  const work = useMyWork();
  const groups = work.data?.groups.filter(({ total }) => total > 0) ?? [];
  const said = (work.data?.mentions.total ?? 0) + (work.data?.news.total ?? 0);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return (
    <Page narrow>
      <PageHeader title={t('myWork.title')} note={total > 0 ? t('myWork.total', { n: total }) : '\u00a0'} />
      <OnDevice />
      {work.isPending && <PageSkeleton />}
      {work.isError && <ProblemAlert error={work.error} onRetry={() => void work.refetch()} />}
      {work.isSuccess && groups.length === 0 && said === 0 && <NothingWaits />}
      {work.isSuccess && <WaitingNotices name="mentions" waiting={work.data.mentions} />}
      {groups.length > 0 && <Groups groups={groups} />}
      {work.isSuccess && <WaitingNotices name="news" waiting={work.data.news} />}
    </Page>
  );
}

function Groups({ groups }: { groups: MyWorkView['groups'] }) {
  const t = useT();
  const [deciding, setDeciding] = useState<MyWorkRow | null>(null);
  const [answering, setAnswering] = useState<MyWorkRow | null>(null);
  const [settling, setSettling] = useState<MyWorkRow | null>(null);
  const [extending, setExtending] = useState<MyWorkRow | null>(null);
  return (
    <>
      <nav className="work-jumps" aria-label={t('myWork.groups')}>
        {groups.map(({ key, total }) => (
          <a key={key} href={`#work-${key}`} className="work-jump" data-group={key}>
            <span>{t(`myWork.${key}`)}</span>
            <b>{total}</b>
          </a>
        ))}
      </nav>
      {groups.map((group) => (
        <WorkGroup
          key={group.key}
          group={group}
          onDecide={setDeciding}
          onAnswer={setAnswering}
          onSettle={setSettling}
          onExtend={setExtending}
        />
      ))}
      {deciding !== null && <DecisionDialog row={deciding} onClose={() => setDeciding(null)} />}
      {settling !== null && (
        <SettleDispute
          disputeId={settling.disputeId ?? ''}
          number={settling.item.number}
          version={settling.item.version}
          onClose={() => setSettling(null)}
        />
      )}
      {extending !== null && <ExtensionDialog row={extending} onClose={() => setExtending(null)} />}
      {answering !== null && <AnswerDialog row={answering} onClose={() => setAnswering(null)} />}
    </>
  );
}

function NothingWaits() {
  const t = useT();
  const { role } = useSession();
  const mayImport = useMay('plan.import');
  const agency = role !== null && AGENCY.includes(role);
  const text = mayImport ? 'myWork.emptyCoordinator' : agency ? 'myWork.emptyAgency' : 'myWork.emptyReader';
  return (
    <EmptyState title={t('myWork.emptyTitle')} text={t(text)}>
      {mayImport && (
        <Link to="/imports">
          <Button type="primary" tabIndex={-1}>
            {t('myWork.toImport')}
          </Button>
        </Link>
      )}
      <Link to="/plan">{t('myWork.toPlan')}</Link>
      {!agency && <Link to="/overdue">{t('myWork.toOverdue')}</Link>}
    </EmptyState>
  );
}
