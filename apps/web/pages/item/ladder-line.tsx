import { Button, Popover, Skeleton } from 'antd';
import { useState } from 'react';
import { useLadder } from '../../api/items.js';
import { useSession } from '../../api/session.js';
import type { CheckpointView, ItemView, LadderView, RungView } from '../../api/types.js';
import { dateOfInstant, shortDateText } from '../../i18n/dates.js';
import { useLocale, type Translate } from '../../i18n/locale.js';
import { hasText } from '../../i18n/texts.js';
import { useMedia } from '../../ui/look.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { CardSection } from './card-section.js';
import { LadderClock } from './ladder-clock.js';
import { WhyMe } from './why-me.js';
import { RungBrief, RungDetails, RungOutcome } from './rung-details.js';

const SAID = {
  held: 'item.ladder.held',
  done: 'item.ladder.done',
  cancelled: 'item.ladder.cancelled',
  superseded: 'item.ladder.superseded',
} as const;

/** The older rungs wait behind a button: an item that is late for months has dozens of them. */
const SHOWN_OF_THE_PAST = { phone: 2, desk: 6 };

/** The ladder of a checkpoint as a line: rungs that left, today, rungs to come. */
export function LadderLine({ item, checkpoint }: { item: ItemView; checkpoint: CheckpointView }) {
  const { t } = useLocale();
  const [itemId, checkpointId] = [item.id, checkpoint.id];
  const ladder = useLadder(itemId);
  const { now } = useSession();
  const mine = ladder.data?.checkpoints.find((one) => one.checkpointId === checkpointId);
  const rungs = mine === undefined ? [] : asHeld(mine, now);
  return (
    <CardSection title={t('item.section.ladder')}>
      {ladder.isPending && <Skeleton active title={false} paragraph={{ rows: 3 }} />}
      <ProblemAlert error={ladder.error} onRetry={() => void ladder.refetch()} />
      {mine !== undefined && mine.state in SAID && (
        <p className="ladder-note">{t(SAID[mine.state as keyof typeof SAID])}</p>
      )}
      {ladder.data !== undefined && (mine === undefined || mine.rungs.length === 0) && (
        <p className="quiet">{t(mine?.state === 'none' ? 'item.ladder.none' : 'item.ladder.empty')}</p>
      )}
      {mine !== undefined && <LadderClock item={item} checkpoint={checkpoint} ladder={mine} />}
      {mine !== undefined && mine.rungs.length > 0 && (
        <>
          <Rungs rungs={rungs} />
          <Legend rungs={rungs} />
          <WhyMe item={item} />
        </>
      )}
    </CardSection>
  );
}

/** While a report is under review the rungs whose time has come are not to come: they were held back. */
function asHeld({ state, rungs }: LadderView['checkpoints'][number], now: string): RungView[] {
  if (state !== 'held') return rungs;
  return rungs.map((rung) =>
    rung.outcome === 'to_come' && rung.at <= now ? { ...rung, outcome: 'suppressed_review' } : rung,
  );
}

function Rungs({ rungs }: { rungs: readonly RungView[] }) {
  const { t } = useLocale();
  const { now } = useSession();
  const narrow = useMedia('screen and (max-width: 767px)');
  const [all, setAll] = useState(false);
  const inOrder = [...rungs].sort((a, b) => a.at.localeCompare(b.at));
  const toCome = inOrder.findIndex(({ at }) => at > now);
  const shown = SHOWN_OF_THE_PAST[narrow ? 'phone' : 'desk'];
  const skipped = all ? 0 : Math.max(0, (toCome === -1 ? inOrder.length : toCome) - shown);
  const firstToCome = toCome - skipped;
  return (
    <ol className="rungs">
      {skipped > 0 && (
        <li>
          <Button type="link" onClick={() => setAll(true)} className="rungs-earlier">
            {t('item.ladder.earlier', { n: skipped })}
          </Button>
        </li>
      )}
      {inOrder.slice(skipped).map((rung, index) => (
        <li
          key={`${rung.key}-${rung.occurrence}`}
          className="rung"
          data-outcome={lookOf(rung)}
          data-kind={rung.kind}
          data-today={index === firstToCome && index > 0}
        >
          {index === firstToCome && index > 0 && <span className="rung-today">{t('item.ladder.today')}</span>}
          {narrow ? <RungInline rung={rung} /> : <RungButton rung={rung} />}
        </li>
      ))}
    </ol>
  );
}

const LEGEND = ['sent', 'to_come', 'skipped', 'trouble'] as const;

/** What the marks mean, of those that are on the line. */
function Legend({ rungs }: { rungs: readonly RungView[] }) {
  const { t } = useLocale();
  const looks = new Set(rungs.map(lookOf));
  return (
    <ul className="rung-legend" aria-hidden="true">
      {LEGEND.filter((look) => looks.has(look)).map((look) => (
        <li key={look} data-outcome={look} className="rung-mark">
          <span className="rung-dot" />
          {t(`item.ladder.mark.${look}`)}
        </li>
      ))}
    </ul>
  );
}

function RungButton({ rung }: { rung: RungView }) {
  const { t } = useLocale();
  return (
    <>
      <Popover
        trigger="click"
        title={rungTitle(rung, t)}
        content={<RungDetails rung={rung} />}
        styles={{ root: { maxWidth: 360 } }}
      >
        <button type="button" className="rung-button">
          <RungWords rung={rung} />
        </button>
      </Popover>
      <div className="rung-paper">
        <RungBrief rung={rung} />
      </div>
    </>
  );
}

function RungInline({ rung }: { rung: RungView }) {
  return (
    <div className="rung-inline">
      <RungWords rung={rung} />
      {rung.told.length === 0 ? (
        <RungOutcome rung={rung} />
      ) : (
        <details>
          <summary>
            <RungOutcome rung={rung} />
          </summary>
          <RungDetails rung={rung} />
        </details>
      )}
    </div>
  );
}

function RungWords({ rung }: { rung: RungView }) {
  const { t, locale } = useLocale();
  return (
    <>
      <span className="rung-dot" aria-hidden="true" />
      <span className="rung-when">{offsetText(rung.offset, t)}</span>
      <span className="rung-date">{shortDateText(dateOfInstant(rung.at), locale)}</span>
      <span className="rung-whom">{targetsText(rung.targets, t)}</span>
      <span className="only-heard">
        {rungTitle(rung, t)}, {t(`item.outcome.${rung.outcome}`)}
      </span>
    </>
  );
}

/** «за 5 раб. дней», «в день срока», «через 3 раб. дня» */
function offsetText(offset: number, t: Translate): string {
  if (offset === 0) return t('item.ladder.on');
  return t(offset < 0 ? 'item.ladder.before' : 'item.ladder.after', { n: Math.abs(offset) });
}

function rungTitle(rung: RungView, t: Translate): string {
  return `${t(`item.ladder.${rung.kind}`)} ${offsetText(rung.offset, t)}`;
}

/** The highest of those told says how far the matter went; all of them stand in the details. */
function targetsText(targets: readonly string[], t: Translate): string {
  const highest = targets.at(-1);
  if (highest === undefined) return '';
  const key = `words.role.${highest}`;
  const word = hasText(key) ? t(key) : highest;
  return targets.length > 1 ? `+\u00a0${word}` : word;
}

function lookOf(rung: RungView): 'sent' | 'trouble' | 'to_come' | 'skipped' {
  if (rung.outcome === 'to_come') return 'to_come';
  if (rung.outcome === 'no_recipient' || rung.told.some(({ letter }) => letter === 'failed')) return 'trouble';
  return rung.outcome === 'sent' ? 'sent' : 'skipped';
}
