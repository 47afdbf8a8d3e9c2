import type { CheckpointView } from '../../api/types.js';
import { periodText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { DateText } from '../../ui/date-text.js';
import { CONDITION_SIGNS } from '../../ui/state-tag.js';
import { CardSection } from './card-section.js';

interface Props {
  checkpoints: readonly CheckpointView[];
  chosenId: string;
  onChoose: (id: string) => void;
}

/** The periods of an item side by side; the chosen one is shown below with its dates and ladder. */
export function CheckpointList({ checkpoints, chosenId, onChoose }: Props) {
  const { t, locale } = useLocale();
  return (
    <CardSection title={t('item.section.checkpoints')}>
      <ol className="checkpoints">
        {checkpoints.map((one) => {
          const sign = CONDITION_SIGNS[one.condition];
          return (
            <li key={one.id}>
              <button
                type="button"
                className="checkpoint"
                aria-pressed={one.id === chosenId}
                data-colour={sign.colour}
                onClick={() => onChoose(one.id)}
              >
                <span className="checkpoint-name">
                  {one.period === '' ? t('item.checkpoint.term', { n: one.ordinal }) : periodText(one.period, locale)}
                </span>
                <span className="checkpoint-date">
                  <DateText on={one.due.dueOn} length="short" />
                </span>
                <span className="checkpoint-state">
                  <span aria-hidden="true">{sign.icon}</span> {t(`words.condition.${one.condition}`)}
                </span>
                {one.returns > 0 && (
                  <span className="checkpoint-date">{t('item.checkpoint.returns', { n: one.returns })}</span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </CardSection>
  );
}
