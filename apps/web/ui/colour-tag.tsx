import {
  CheckCircleOutlined,
  ExclamationCircleOutlined,
  MinusCircleOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Colour } from '../api/types.js';
import { useT } from '../i18n/locale.js';
import type { StateColour } from '../theme.js';
import './state-tag.css';

export const COLOUR_SIGNS: Record<Colour, { colour: StateColour; icon: ReactNode }> = {
  green: { colour: 'done', icon: <CheckCircleOutlined aria-hidden="true" /> },
  yellow: { colour: 'atRisk', icon: <WarningOutlined aria-hidden="true" /> },
  red: { colour: 'overdue', icon: <ExclamationCircleOutlined aria-hidden="true" /> },
  none: { colour: 'quiet', icon: <MinusCircleOutlined aria-hidden="true" /> },
};

/** The colour of an indicator: colour, icon and word together. */
export function ColourTag({ colour }: { colour: Colour }) {
  const t = useT();
  const sign = COLOUR_SIGNS[colour];
  return (
    <span className="state-tag" data-colour={sign.colour} data-quiet={colour === 'none'}>
      <span aria-hidden="true" className="state-tag-icon">
        {sign.icon}
      </span>
      {t(`indicators.colour.${colour}`)}
    </span>
  );
}
