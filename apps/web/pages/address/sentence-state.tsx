import { EyeInvisibleOutlined, ExclamationCircleOutlined, MinusCircleOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { AddressSentenceView } from '../../api/types.js';
import { useT, type Translate } from '../../i18n/locale.js';
import type { StateColour } from '../../theme.js';
import { CONDITION_SIGNS } from '../../ui/state-tag.js';

export type SentenceState = NonNullable<AddressSentenceView['state']>;

/** The order in which the states are counted: what asks for work first. */
export const SENTENCE_STATES: SentenceState[] = [
  'uncovered',
  'overdue',
  'at_risk',
  'waiting',
  'in_time',
  'done_late',
  'done_in_time',
  'no_date',
  'closed',
  'left',
  'unseen',
];

export const SENTENCE_SIGNS: Record<SentenceState, { colour: StateColour | 'uncovered'; icon: ReactNode }> = {
  ...CONDITION_SIGNS,
  uncovered: { colour: 'uncovered', icon: <ExclamationCircleOutlined aria-hidden="true" /> },
  left: { colour: 'quiet', icon: <MinusCircleOutlined aria-hidden="true" /> },
  unseen: { colour: 'quiet', icon: <EyeInvisibleOutlined aria-hidden="true" /> },
};

export function stateWord(state: SentenceState, t: Translate): string {
  if (state === 'uncovered' || state === 'left' || state === 'unseen') return t(`address.state.${state}`);
  return t(`words.condition.${state}`);
}

/** The state of a sentence: colour, icon and word together. */
export function SentenceTag({ state }: { state: SentenceState }) {
  const t = useT();
  const { colour, icon } = SENTENCE_SIGNS[state];
  return (
    <span className="sentence-tag" data-colour={colour}>
      {icon} {stateWord(state, t)}
    </span>
  );
}
