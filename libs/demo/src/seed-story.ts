import { instantAt, localDate, type Actor } from '@zholdau/domain';
import {
  AcceptReportService,
  AcknowledgeService,
  DelegateService,
  DraftReportService,
  EvidenceService,
  RequestsService,
  ReturnReportService,
  SubmitReportService,
} from '@zholdau/execution';
import { TimeMachine } from '@zholdau/ladder';
import { InboxQuery } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';
import type { INestApplicationContext } from '@nestjs/common';
import { actorIn } from './actor-in.js';
import { bodies } from './data/bodies.js';
import { seats } from './data/seats.js';
import { story } from './data/story.js';
import { planItems } from './data/plan-items.js';
import type { ItemStory, SeatData, StoryEvent } from './data/types.js';
import type { SeededDirectory } from './seed-directory.js';
import { proofsOf } from './proof-of.js';
import type { SeededPlan } from './seed-plan.js';

/** What an event is about. */
interface Place {
  readonly itemId: string;
  readonly itemVersion: number;
  readonly checkpointId: string;
  readonly late: boolean;
}

/** The evening of the Thursday before the Monday on which the visitor comes in. */
const ALL_READ_AT = instantAt(localDate('2026-11-19'), '18:00');

const LATE_REASON = {
  ru: 'Работы завершены позже срока, причины изложены в тексте отчета.',
  kk: 'Жұмыс мерзімінен кеш аяқталды, себептері есеп мәтінінде жазылған.',
} as const;
const SHARE_DONE = { ru: 'Выполнение', kk: 'Орындалуы' } as const;

/** Plays what happened with the plan: each event at its moment, by its person, through the services of the product. */
export class StoryPlayer {
  private readonly transactions: Transactions;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly directory: SeededDirectory,
    private readonly plan: SeededPlan,
  ) {
    this.transactions = app.get(Transactions);
  }

  async play(): Promise<void> {
    const events = story
      .flatMap((item) => item.events.map((event) => ({ item, event, at: instantAt(localDate(event.on), event.at) })))
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    const live = async (past: boolean): Promise<void> => {
      for (const { item, event, at } of events.filter((one) => one.at <= ALL_READ_AT === past)) {
        await this.app.get(TimeMachine).advanceTo(at);
        await this.happen(item, event);
      }
    };
    await live(true);
    await this.readInboxes();
    await live(false);
  }

  /** Everybody has read what came: a visitor finds the news of the last days and not of ten weeks. */
  private async readInboxes(): Promise<void> {
    await this.app.get(TimeMachine).advanceTo(ALL_READ_AT);
    for (const { key, personKey } of seats) {
      if (personKey) await this.app.get(InboxQuery).markRead(actorIn(this.directory, key), 'all');
    }
  }

  private async happen(item: ItemStory, event: StoryEvent): Promise<void> {
    const place = await this.placeOf(item);
    const by = this.actor(event.by);
    switch (event.kind) {
      case 'acknowledge':
        return this.app
          .get(AcknowledgeService)
          .acknowledge(this.headBeside(event.by), place.itemId, place.itemVersion, place.checkpointId);
      case 'progress':
        await this.draft(by, place, event);
        return;
      case 'report-submit': {
        const report = await this.draft(by, place, event);
        await this.prove(by, report, item, event);
        return this.app
          .get(SubmitReportService)
          .submit(this.headBeside(event.by), report, await this.reportVersion(report), { rating: 'done', words: '' });
      }
      case 'return': {
        const report = await this.underReview(place);
        const verdict = { rating: 'partly', source: { kind: 'report' } } as const;
        return this.app
          .get(ReturnReportService)
          .giveBack(by, report, await this.reportVersion(report), { reason: event.text, verdict });
      }
      case 'accept': {
        const report = await this.underReview(place);
        const source = { kind: 'evidence', evidenceId: await this.lastEvidence(report) } as const;
        return this.app.get(AcceptReportService).accept(by, report, await this.reportVersion(report), {
          verdict: { rating: 'done', source },
          comment: event.text,
        });
      }
      case 'request':
        await this.app.get(RequestsService).ask(by, place.itemId, event.text);
        return;
      case 'answer':
        return this.app
          .get(RequestsService)
          .answer(this.headBeside(event.by), await this.openRequest(place), event.text);
    }
  }

  private async draft(by: Actor, place: Place, event: StoryEvent): Promise<string> {
    const drafts = this.app.get(DraftReportService);
    if (by.role === 'staff') await this.handOver(place.itemId, by, event);
    const seen = await this.one<{ id: string; version: number }>(
      `SELECT id, version FROM progress_report WHERE checkpoint_id = $1 AND body_id = ANY($2) AND state = 'draft'`,
      [place.checkpointId, by.bodyIds],
    );
    const id = await drafts.save(by, place.checkpointId, seen?.version ?? null, {
      text: event.text,
      percent: event.percent ?? 0,
      delayReason: place.late ? LATE_REASON[event.lang] : '',
      nextStep: '',
    });
    const numbers = event.numbers ?? [{ name: SHARE_DONE[event.lang], value: event.percent ?? 0, unit: '%' }];
    const told = await this.one(`SELECT 1 FROM evidence WHERE report_id = $1 AND kind = 'number'`, [id]);
    if (!told) {
      for (const { name, value, unit } of numbers) {
        await this.app.get(EvidenceService).add(by, id, { kind: 'number', name, unit, fact: value });
      }
    }
    return id;
  }

  /** What the completion form of the item asks for, told by number, date and issuer. */
  private async prove(by: Actor, report: string, { item }: ItemStory, event: StoryEvent): Promise<void> {
    if (await this.one(`SELECT 1 FROM evidence WHERE report_id = $1 AND kind = 'reference'`, [report])) return;
    const row = planItems.find(({ number }) => number === item)!;
    const body = bodies.find(({ key }) => key === seatOf(event.by).bodyKey) ?? bodies[0]!;
    const russian = event.lang === 'ru';
    const form = russian ? row.completionFormRu : row.completionFormKk;
    const issuer = russian ? body.nameRu : body.nameKk;
    for (const proof of proofsOf(form, { number: item, on: localDate(event.on), issuer })) {
      await this.app.get(EvidenceService).add(by, report, proof);
    }
  }

  private async lastEvidence(report: string): Promise<string> {
    const last = await this.one<{ id: string }>(
      `SELECT id FROM evidence WHERE report_id = $1 ORDER BY kind = 'reference' DESC, added_at DESC, id LIMIT 1`,
      [report],
    );
    return last!.id;
  }

  /** Staff see only what their head has handed to them. */
  private async handOver(itemId: string, to: Actor, event: StoryEvent): Promise<void> {
    const item = await this.one<{ version: number; given: boolean }>(
      'SELECT version, $2 = ANY (delegate_ids) AS given FROM action_item WHERE id = $1',
      [itemId, to.personId],
    );
    if (item!.given) return;
    await this.app
      .get(DelegateService)
      .delegate(this.headBeside(event.by), itemId, item!.version, { personId: to.personId, note: '' });
  }

  private async placeOf({ item, checkpoint }: ItemStory): Promise<Place> {
    const itemId = this.plan.get(item);
    if (!itemId) throw new Error(`The story tells of item ${item}, which the plan does not have`);
    const place = await this.one<Place>(
      `SELECT i.id AS "itemId", i.version AS "itemVersion", c.id AS "checkpointId", c.due_at < zholdau_now() AS late
       FROM action_item i JOIN checkpoint c ON c.item_id = i.id WHERE i.id = $1 ORDER BY c.ordinal OFFSET $2 LIMIT 1`,
      [itemId, checkpoint - 1],
    );
    if (!place) throw new Error(`Item ${item} has no checkpoint ${checkpoint}`);
    return place;
  }

  private async underReview({ checkpointId }: Place): Promise<string> {
    const report = await this.one<{ id: string }>(
      `SELECT id FROM progress_report WHERE checkpoint_id = $1 AND state = 'submitted'`,
      [checkpointId],
    );
    if (!report) throw new Error(`No report of checkpoint ${checkpointId} waits for review`);
    return report.id;
  }

  private async reportVersion(id: string): Promise<number> {
    const report = await this.one<{ version: number }>('SELECT version FROM progress_report WHERE id = $1', [id]);
    return report!.version;
  }

  private async openRequest({ itemId }: Place): Promise<string> {
    const request = await this.one<{ id: string }>(
      'SELECT id FROM item_request WHERE item_id = $1 AND answered_at IS NULL ORDER BY asked_at LIMIT 1',
      [itemId],
    );
    if (!request) throw new Error(`Nobody asked about item ${itemId}`);
    return request.id;
  }

  private one<T extends object>(sql: string, params: unknown[]): Promise<T | undefined> {
    return this.transactions.asEngine(async (tx) => (await tx.query<T[]>(sql, params))[0]);
  }

  private actor(personKey: string): Actor {
    return actorIn(this.directory, seatOf(personKey).key);
  }

  /** The head of the body in which a person works: only heads take up an item and hand a report in. */
  private headBeside(personKey: string): Actor {
    const seat = seatOf(personKey);
    const head = seats.find(({ kind, bodyKey }) => kind === 'head' && bodyKey === seat.bodyKey);
    return actorIn(this.directory, (head ?? seat).key);
  }
}

/** The seat in which a person of the story acts; `chief` heads the akim's office too and reports as its head. */
function seatOf(personKey: string): SeatData {
  const held = seats.filter((seat) => seat.personKey === personKey);
  const seat = held.find(({ kind }) => kind === 'head') ?? held[0];
  if (!seat) throw new Error(`${personKey} holds no seat in the demo`);
  return seat;
}
