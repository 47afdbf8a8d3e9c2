import { Logger } from '@nestjs/common';
import type { LocalDate } from '@zholdau/domain';
import { FiringMemory } from '../../libs/ladder/src/firing-memory.js';
import { LadderArming } from '../../libs/ladder/src/ladder-arming.service.js';
import { LadderGround } from '../../libs/ladder/src/ladder-ground.js';
import { LadderReview } from '../../libs/ladder/src/ladder-review.service.js';
import { LiveLadders } from '../../libs/ladder/src/live-ladders.js';
import { PauseLedger } from '../../libs/ladder/src/pause-ledger.js';
import { ReviewClock } from '../../libs/ladder/src/review-clock.js';
import { TargetBook } from '../../libs/ladder/src/target-book.js';
import {
  Auditor,
  FiguresQuery,
  LadderEngine,
  LadderPolicies,
  LadderService,
  ReviewSweep,
  SweepService,
  type Arming,
} from '@zholdau/ladder';
import { Journal } from '@zholdau/audit';
import {
  BouncedAddresses,
  ChannelChoice,
  ChannelTransports,
  Fence,
  FenceKeeping,
  Flags,
  Followers,
  LetterGathering,
  LetterLeasing,
  LetterOpening,
  LetterSettling,
  MailboxTransport,
  Notifications,
  PlaceMarks,
  Seating,
  Sender,
  type MailTransport,
} from '@zholdau/notifications';
import { EngineGeneration } from '@zholdau/persistence';
import { Config } from '@zholdau/platform';
import type { TestDatabase } from './database.js';
import type { BuiltItem } from './builders.js';

export type TestEngine = ReturnType<typeof openEngine>;

/** The parts of the engine on one pool, as the worker has them. Several on one database are several workers. */
export function openEngine(
  db: TestDatabase,
  transport: MailTransport = new MailboxTransport(db.transactions),
  environment: Partial<Config> = {},
  generation = new EngineGeneration(db.transactions),
) {
  Logger.overrideLogger(false); // the failures here are made on purpose
  const config = Object.assign(new Config(), { PUBLIC_URL: 'https://zholdau.example.kz', ...environment });
  const seating = new Seating();
  const flags = new Flags();
  const notifications = new Notifications(db.clock, seating, new Followers(db.settings));
  const ledger = new PauseLedger(db.clock);
  const ground = new LadderGround(db.calendar, db.settings, db.clock, ledger);
  const policies = new LadderPolicies();
  const memory = new FiringMemory();
  const live = new LiveLadders(db.clock, ground, policies, memory, notifications);
  const arms = new LadderArming(db.clock, ground, policies, memory, live);
  const review = new LadderReview(db.clock, ground, policies, memory, live, notifications, ledger);
  const reviewers = new ReviewClock(db.clock, ground, policies, notifications);
  const ladder = new LadderService(db.clock, ground, arms, review, live, notifications, ledger, reviewers);
  const targets = new TargetBook(seating);
  const sweep = new SweepService(
    db.transactions,
    db.clock,
    ground,
    policies,
    memory,
    targets,
    notifications,
    flags,
    db.settings,
    generation,
  );
  const reviews = new ReviewSweep(
    db.transactions,
    db.clock,
    ground,
    policies,
    targets,
    notifications,
    flags,
    generation,
  );
  const gathering = new LetterGathering(db.transactions, db.clock, db.calendar, db.settings, generation, config);
  const transports = new ChannelTransports(config, db.transactions, transport);
  const choice = new ChannelChoice(db.settings, transports);
  const opening = new LetterOpening(db.transactions, db.clock, seating, db.settings, choice, generation, config);
  const settling = new LetterSettling(db.transactions, flags, generation, new BouncedAddresses(flags, notifications));
  const fence = new Fence(new PlaceMarks(config), new Journal());
  const leasing = new LetterLeasing(db.transactions, db.clock, db.calendar, db.settings, fence, generation);
  const sender = new Sender(gathering, leasing, opening, settling, transports, transport);

  const arming = (item: BuiltItem, more: Partial<Arming> = {}): Arming => ({
    checkpointId: item.checkpointId,
    itemId: item.itemId,
    regionId: item.regionId,
    deadlineVersion: 1,
    ladderOn: item.dueOn,
    level: item.level,
    quiet: false,
    ...more,
  });

  const whole = new LadderEngine(db.transactions, sweep, sender, reviews, generation);

  return {
    ladder,
    ledger,
    ground,
    targets,
    arms,
    sweep,
    reviews,
    gathering,
    opening,
    settling,
    sender,
    transports,
    generation,
    whole,
    auditor: new Auditor(db.transactions, db.clock, ground, policies, flags, db.calendar, db.settings, generation),
    figures: new FiguresQuery(db.transactions, db.clock, db.calendar),
    fenceKeeping: new FenceKeeping(db.transactions, new Journal()),
    /** One look of the worker: everything due fires, everything ready leaves. */
    turn: async () => {
      await sender.mayLeave();
      await sweep.sweepAll();
      await reviews.sweepAll();
      return sender.sendAll();
    },
    notifications,
    policies,
    flags,
    seating,
    arm: (items: BuiltItem | readonly BuiltItem[], more: Partial<Arming> = {}) =>
      db.transactions.asEngine((tx) =>
        ladder.armMany(
          tx,
          [items].flat().map((item) => arming(item, more)),
        ),
      ),
    hold: (item: BuiltItem) => move(item, 'submitted', (tx) => ladder.hold(tx, item.checkpointId)),
    resume: (item: BuiltItem, because: 'returned' | 'withdrawn') =>
      move(item, because === 'returned' ? 'returned' : 'in_work', (tx) =>
        ladder.resume(tx, item.checkpointId, because),
      ),
    close: (item: BuiltItem) => move(item, 'accepted', (tx) => ladder.cancel(tx, item.checkpointId, 'accepted')),
    /** Moves the date as a reschedule does: the checkpoint first, then its ladder. */
    reschedule: (item: BuiltItem, version: number, on: LocalDate) =>
      db.transactions.asEngine(async (tx) => {
        await tx.query(
          `UPDATE checkpoint SET deadline_version = $2, due_on = $3::date, ladder_on = $3::date WHERE id = $1`,
          [item.checkpointId, version, on],
        );
        await ladder.arm(tx, arming(item, { deadlineVersion: version, ladderOn: on }));
      }),
  };

  function move(
    item: BuiltItem,
    state: string,
    work: Parameters<typeof db.transactions.asEngine<void>>[0],
  ): Promise<void> {
    return db.transactions.asEngine(async (tx) => {
      const closed = state === 'accepted' ? ', closed_at = zholdau_now(), accepted_at = zholdau_now()' : '';
      await tx.query(`UPDATE checkpoint SET state = $2 ${closed} WHERE id = $1`, [item.checkpointId, state]);
      await tx.query(`UPDATE action_item SET status = $2 WHERE id = $1`, [item.itemId, state]);
      await work(tx);
    });
  }
}
