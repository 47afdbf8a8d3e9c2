import { ExclamationCircleFilled, QuestionCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import type { ImportCorrections, ImportDoubt } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { correctionOf } from './correction.js';

interface Props {
  doubt: ImportDoubt;
  /** How many answers have room here. */
  most: number;
  disabled: boolean;
  onCorrect: (correction: ImportCorrections) => void;
}

/** Why a cell is in doubt, and the answers that settle it with one press. */
export function DoubtNote({ doubt, most, disabled, onCorrect }: Props) {
  const t = useT();
  const choices = doubt.choices.flatMap((choice) => {
    const correction = correctionOf(doubt, choice.value);
    return correction === null ? [] : [{ ...choice, correction }];
  });
  return (
    <div className="doubt" data-severity={doubt.severity}>
      <p className="doubt-words">
        {doubt.severity === 'wrong' ? (
          <ExclamationCircleFilled aria-hidden="true" />
        ) : (
          <QuestionCircleFilled aria-hidden="true" />
        )}
        <span className="only-heard">{t(`imports.severity_${doubt.severity}`)}: </span>
        {doubt.message}
        {doubt.cell !== null && <span className="quiet"> {t('imports.cell', { cell: doubt.cell })}</span>}
      </p>
      {choices.length > 0 && (
        <div className="doubt-choices">
          {choices.slice(0, most).map(({ value, label, correction }) => (
            <Button
              key={value}
              size="small"
              disabled={disabled}
              onClick={() => onCorrect(correction)}
              className="doubt-choice"
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
