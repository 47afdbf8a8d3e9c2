import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  checkNewItem,
  checkpointDates,
  RuleViolationError,
  type Actor,
  type DateRules,
  type LocalDate,
  type NewExecutor,
  type NewItem,
  type Texts,
} from '@zholdau/domain';
import { ActiveCalendar, Clock, SettingsStore } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { CheckpointWriter, type DeadlineOrigin, type ItemOfCheckpoint } from './checkpoint-writer.js';
import { checkPlaces } from './places.js';

/** A wall of identical letters helps nobody: a plan of 120 items arms its ladders quietly. */
export interface HowToCreate {
  readonly quiet?: boolean;
}

/**
 * Makes one action item whole: row, executors, checkpoints, first deadline of each, ladder and journal, inside the
 * transaction of whoever calls. A plan file, a form and a split all come through here.
 */
@Injectable()
export class ItemWriter {
  constructor(
    private readonly checkpoints: CheckpointWriter,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /**
   * @returns the id of the item
   * @throws BadInputError when it lacks what an item must say (see checkNewItem)
   * @throws RuleViolationError `item_key_taken` when its plan has an item of that key
   */
  async create(
    tx: EntityManager,
    actor: Actor,
    item: NewItem,
    { quiet = false }: HowToCreate = {},
  ): Promise<{ id: string }> {
    checkNewItem(item);
    await checkPlaces(tx, actor.regionId, {
      bodyIds: item.executors.map(({ bodyId }) => bodyId),
      directiveId: item.directiveId,
      curatorSeatId: item.curatorSeatId,
    });
    const plan = await this.planVersion(tx, item.planVersionId);
    const rules = await this.dateRules(tx, actor.regionId, item);
    const today = await this.clock.today(tx);
    const baseOn = ('kind' in item.deadline && item.deadline.baseOn) || plan.actOn || today;
    const approved = plan.state === 'approved';
    const id = await this.insert(tx, actor, item, rules, approved ? 'assigned' : 'draft');
    await this.insertExecutors(tx, actor, id, item);

    const made: ItemOfCheckpoint = { id, regionId: actor.regionId, level: item.level, approved, quiet };
    const dates = checkpointDates(item.deadline, rules, baseOn > today ? baseOn : today);
    await this.checkpoints.write(tx, made, dates, originOf(item, rules, baseOn, actor));
    await this.journal.record(tx, actor, {
      action: 'action-item.created',
      subjectType: 'action-item',
      subjectId: id,
      itemId: id,
      after: {
        number: item.number,
        titles: item.restricted ? NO_TEXT : item.titles,
        executors: item.executors,
        due: dates.map(({ dueOn }) => dueOn),
      },
    });
    return { id };
  }

  private async planVersion(tx: EntityManager, id: string): Promise<{ state: string; actOn: LocalDate | null }> {
    const [version] = await tx.query<{ state: string; actOn: LocalDate | null }[]>(
      'SELECT state, act_on AS "actOn" FROM plan_version WHERE id = $1',
      [id],
    );
    if (!version) throw new RuleViolationError('plan_version_not_found');
    return version;
  }

  private async dateRules(tx: EntityManager, regionId: string, item: NewItem): Promise<DateRules> {
    const settings = await this.settings.read(tx, regionId);
    return {
      roll: item.roll ?? settings[`roll.${item.origin}`],
      calendar: await this.calendar.load(tx),
      hours: { start: settings['workday.start'], end: settings['workday.end'] },
      continuousPeriod: settings['continuous.period'],
    };
  }

  private async insert(
    tx: EntityManager,
    actor: Actor,
    item: NewItem,
    rules: DateRules,
    status: string,
  ): Promise<string> {
    const lead = item.executors.find(({ role }) => role === 'lead');
    const shown = item.restricted ? withoutContent(item) : item;
    const words = item.deadline.words ?? NO_TEXT;
    const [row] = await tx.query<{ id: string }[]>(
      `INSERT INTO action_item (region_id, plan_id, plan_version_id, directive_id, parent_id, external_key, number, ordinal,
         title_ru, title_kk, completion_form_ru, completion_form_kk, level, origin, roll, deadline_words_ru,
         deadline_words_kk, deadline_kind, deadline_rule, status, lead_body_id, body_ids, curator_seat_id, restricted,
         financing, source, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
               $25, $26, zholdau_now(), zholdau_now())
       ON CONFLICT ON CONSTRAINT uq_action_item_key DO NOTHING
       RETURNING id`,
      [
        actor.regionId,
        item.planId,
        item.planVersionId,
        item.directiveId,
        item.parentId ?? null,
        item.externalKey,
        item.number,
        item.ordinal,
        shown.titles.ru,
        shown.titles.kk,
        shown.completionForms.ru,
        shown.completionForms.kk,
        item.level,
        item.origin,
        rules.roll,
        words.ru,
        words.kk,
        kindOf(item).kind,
        kindOf(item).rule,
        status,
        lead?.bodyId,
        item.executors.map(({ bodyId }) => bodyId),
        item.curatorSeatId ?? null,
        item.restricted ?? false,
        json(shown.financing),
        json(item.source),
      ],
    );
    if (!row) throw new RuleViolationError('item_key_taken', { number: item.number });
    return row.id;
  }

  private async insertExecutors(tx: EntityManager, actor: Actor, itemId: string, item: NewItem): Promise<void> {
    const rows = leadFirst(item).map(({ bodyId, role, marks = [] }, index) => ({
      bodyId,
      role,
      marks,
      ordinal: index + 1,
    }));
    await tx.query(
      `INSERT INTO item_executor (region_id, item_id, body_id, role, marks, ordinal)
       SELECT $1, $2, e."bodyId", e.role, ARRAY(SELECT jsonb_array_elements_text(e.marks)), e.ordinal
       FROM jsonb_to_recordset($3::jsonb) AS e ("bodyId" uuid, role text, marks jsonb, ordinal int)`,
      [actor.regionId, itemId, JSON.stringify(rows)],
    );
  }
}

const NO_TEXT: Texts = { ru: '', kk: '' };

/** A date that a person chose is a full date, whatever words stand beside it. */
function kindOf({ deadline }: NewItem): { kind: string; rule: string } {
  return 'kind' in deadline ? deadline : { kind: 'date', rule: 'DATE' };
}

function originOf(item: NewItem, { roll, calendar }: DateRules, baseOn: LocalDate, actor: Actor): DeadlineOrigin {
  const { deadline } = item;
  const words = deadline.words ?? NO_TEXT;
  const { kind, rule } = kindOf(item);
  return {
    kind,
    rule,
    words: words.ru || words.kk,
    baseOn,
    roll,
    innerOn: deadline.innerOn ?? null,
    calendarVersion: calendar.version,
    steps: 'kind' in deadline ? deadline.steps : [],
    createdBy: actor.personId,
  };
}

/** «ДСП» does not belong on the internet: number, date, body and due date are all that is kept. */
function withoutContent(item: NewItem): Pick<NewItem, 'titles' | 'completionForms' | 'financing'> {
  return { ...item, titles: NO_TEXT, completionForms: NO_TEXT, financing: null };
}

function leadFirst({ executors }: NewItem): NewExecutor[] {
  return [...executors].sort((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));
}

function json(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
