import { App, Button } from 'antd';
import { useNavigate } from 'react-router';
import { useAcknowledge } from '../../api/my-work.js';
import { useSession } from '../../api/session.js';
import type { MyWorkRow, MyWorkView, Role } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { problemText } from '../../ui/problem-alert.js';

type GroupKey = MyWorkView['groups'][number]['key'];

const REPORTING: readonly Role[] = ['head', 'executor', 'staff'];

interface Props {
  row: MyWorkRow;
  group: GroupKey;
  onDecide: () => void;
  onAnswer: () => void;
  onSettle: () => void;
  onExtend: () => void;
}

/** The one thing to do with a row, done without leaving the list where it fits. */
export function WorkAction({ row, group, onDecide, onAnswer, onSettle, onExtend }: Props) {
  const t = useT();
  if (group === 'to_decide') return <Act main label={t('myWork.decide')} row={row} onClick={onDecide} />;
  if (group === 'disputes') return <Act main label={t('myWork.settle')} row={row} onClick={onSettle} />;
  if (group === 'extensions_to_decide') return <Act main label={t('extension.decide')} row={row} onClick={onExtend} />;
  if (group === 'removals_to_decide') return <Open row={row} />;
  if (group === 'to_answer' && row.requestId !== null) {
    return <Act main label={t('myWork.answer')} row={row} onClick={onAnswer} />;
  }
  if (group === 'to_acknowledge') return <Acknowledge row={row} />;
  return group === 'asked' ? null : <Report row={row} group={group} />;
}

/** What is decided on the card itself. */
function Open({ row }: { row: MyWorkRow }) {
  const t = useT();
  const navigate = useNavigate();
  const to = `/items/${row.item.id}`;
  return <Act main label={t('extension.decide')} row={row} onClick={() => void navigate(to)} />;
}

function Acknowledge({ row }: { row: MyWorkRow }) {
  const t = useT();
  const { message } = App.useApp();
  const acknowledge = useAcknowledge();
  const { item } = row;
  if (item.due === null) return null;
  const { checkpointId } = item.due;
  const act = (): void =>
    acknowledge.mutate(
      { itemId: item.id, version: item.version, checkpointId },
      {
        onSuccess: () => void message.success(t('myWork.acknowledged', { number: item.number })),
        onError: (error) => void message.error(problemText(error, t)),
      },
    );
  return <Act main label={t('myWork.acknowledge')} row={row} loading={acknowledge.isPending} onClick={act} />;
}

function Report({ row, group }: { row: MyWorkRow; group: GroupKey }) {
  const t = useT();
  const navigate = useNavigate();
  const { role } = useSession();
  const { item } = row;
  if (item.due === null || role === null || !REPORTING.includes(role)) return null;
  const to = `/items/${item.id}?report=${item.due.checkpointId}`;
  const label =
    group === 'returned' ? 'myWork.fixReport' : group === 'drafts_to_approve' ? 'myWork.reviewDraft' : 'myWork.report';
  return <Act main={group !== 'later'} label={t(label)} row={row} onClick={() => void navigate(to)} />;
}

interface ActProps {
  label: string;
  row: MyWorkRow;
  main: boolean;
  loading?: boolean;
  onClick: () => void;
}

function Act({ label, row, main, loading = false, onClick }: ActProps) {
  return (
    <Button
      color={main ? 'primary' : 'default'}
      variant="outlined"
      loading={loading}
      onClick={onClick}
      aria-label={`${label}: № ${row.item.number}`}
    >
      {label}
    </Button>
  );
}
