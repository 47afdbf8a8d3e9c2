import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  EyeOutlined,
  MinusCircleOutlined,
  StopOutlined,
  SyncOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Condition, ItemStatus } from '../api/types.js';
import { useT } from '../i18n/locale.js';
import type { StateColour } from '../theme.js';
import './state-tag.css';

interface Sign {
  colour: StateColour;
  icon: ReactNode;
}

export const CONDITION_SIGNS: Record<Condition, Sign> = {
  overdue: { colour: 'overdue', icon: <ClockCircleOutlined aria-hidden="true" /> },
  at_risk: { colour: 'atRisk', icon: <WarningOutlined aria-hidden="true" /> },
  waiting: { colour: 'waiting', icon: <EyeOutlined aria-hidden="true" /> },
  in_time: { colour: 'inTime', icon: <SyncOutlined aria-hidden="true" /> },
  done_in_time: { colour: 'done', icon: <CheckCircleOutlined aria-hidden="true" /> },
  done_late: { colour: 'done', icon: <CheckCircleOutlined aria-hidden="true" /> },
  no_date: { colour: 'quiet', icon: <MinusCircleOutlined aria-hidden="true" /> },
  closed: { colour: 'quiet', icon: <StopOutlined aria-hidden="true" /> },
};

/** The state of an item: colour, icon and word together; a late one whose report waits says both. The stored status stands behind it on hover. */
export function StateTag({ condition, status }: { condition: Condition; status?: ItemStatus }) {
  const t = useT();
  const sign = CONDITION_SIGNS[condition];
  return (
    <span
      className="state-tag"
      data-colour={sign.colour}
      data-quiet={sign.colour === 'done' || sign.colour === 'quiet'}
      title={status === undefined ? undefined : t(`words.status.${status}`)}
    >
      <span aria-hidden="true" className="state-tag-icon">
        {sign.icon}
      </span>
      {t(`words.condition.${condition}`)}
      {condition === 'overdue' && status === 'submitted' && ` · ${t('words.condition.waiting')}`}
    </span>
  );
}

/** The stored status in words, quiet; for cards and history. */
export function StatusWord({ status }: { status: ItemStatus }) {
  const t = useT();
  return <span>{t(`words.status.${status}`)}</span>;
}
