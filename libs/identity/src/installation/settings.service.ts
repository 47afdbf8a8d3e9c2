import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  BadInputError,
  demand,
  fitsSetting,
  NotFoundError,
  SETTINGS,
  workingHours,
  type Actor,
  type SettingKey,
  type SettingRule,
} from '@zholdau/domain';
import { SettingsStore, Transactions } from '@zholdau/persistence';

export interface SettingCard {
  readonly key: SettingKey;
  readonly value: unknown;
  readonly rule: SettingRule<unknown>;
}

const ruleOf = (key: SettingKey): SettingRule<unknown> => SETTINGS[key] as SettingRule<unknown>;

const isKey = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key);

/** What a region may choose for itself. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: SettingsStore,
    private readonly journal: Journal,
  ) {}

  list(actor: Actor): Promise<SettingCard[]> {
    demand(actor, 'settings.read');
    return this.transactions.asActor(actor, async (tx) => {
      const values = await this.store.read(tx, actor.regionId);
      return (Object.keys(SETTINGS) as SettingKey[]).map((key) => ({ key, value: values[key], rule: ruleOf(key) }));
    });
  }

  /**
   * @throws NotFoundError `unknown_setting`
   * @throws BadInputError `setting_unfit` when the value is not of its kind or outside its bounds; `bad_working_hours`
   *   when the working day would end before it begins
   */
  change(actor: Actor, key: string, value: unknown): Promise<SettingCard> {
    demand(actor, 'settings.manage');
    if (!isKey(key)) throw new NotFoundError('unknown_setting');
    const rule = ruleOf(key);
    if (!fitsSetting(rule, value)) throw new BadInputError('setting_unfit', { key, allowed: allowedBy(rule) });
    return this.transactions.asActor(actor, async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('settings'), hashtext($1))`, [actor.regionId]);
      const before = await this.store.read(tx, actor.regionId);
      const after = { ...before, [key]: value };
      workingHours(after['workday.start'], after['workday.end']);
      const [row] = await tx.query<{ id: string }[]>(
        `INSERT INTO setting (region_id, key, value, updated_by, updated_at) VALUES ($1, $2, $3, $4, zholdau_now())
         ON CONFLICT (region_id, key)
         DO UPDATE SET value = excluded.value, updated_by = excluded.updated_by, updated_at = excluded.updated_at
         RETURNING id`,
        [actor.regionId, key, JSON.stringify(value), actor.personId],
      );
      await this.journal.record(tx, actor, {
        action: 'setting.changed',
        subjectType: 'setting',
        subjectId: row!.id,
        before: { [key]: before[key] },
        after: { [key]: value },
      });
      return { key, value, rule };
    });
  }
}

/** What would fit, as a text without words: 1–30, HH:MM, a | b. */
function allowedBy({ type, min, max, choices }: SettingRule<unknown>): string {
  if (type === 'number') return `${min ?? 0}–${max ?? 1e9}`;
  if (type === 'time') return '00:00–23:59';
  if (type === 'boolean') return 'true | false';
  return type === 'choice' ? (choices ?? []).join(' | ') : `≤ ${max ?? 200}`;
}
