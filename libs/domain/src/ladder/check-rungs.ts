import { channelOn, type ChannelRules } from '../channels/channel.js';
import { BadInputError, RuleViolationError } from '../errors.js';
import { RUNG_CHANNELS, RUNG_TARGETS, RUNG_UNITS, rungKind, rungWeight, type PolicyLevel, type Rung } from './rung.js';

/** A year of working days; a rung further away would never be reached within a plan. */
const FURTHEST_DAYS = 250;
const MOST_RUNGS = 30;

/**
 * Whether an office may put this ladder into force.
 *
 * @throws BadInputError `rungs_none`, `rungs_too_many`, `rung_key_twice`, `rung_offset_wrong`, `rung_without_target`,
 *   `rung_target_unknown`, `rung_unit_unknown`, `rung_channel_unknown`, `rung_repeat_wrong` (only a rung after the date repeats, and only the last one)
 */
export function checkRungs(rungs: readonly Rung[]): void {
  if (rungs.length === 0) throw new BadInputError('rungs_none');
  if (rungs.length > MOST_RUNGS) throw new BadInputError('rungs_too_many', { most: MOST_RUNGS });
  const last = Math.max(...rungs.map(rungWeight));
  const keys = new Set<string>();
  for (const rung of rungs) {
    const { key, offset, unit = 'working_days', targets, seatIds = [], channels, repeatEvery, repeatTimes } = rung;
    if (keys.has(key)) throw new BadInputError('rung_key_twice', { key });
    keys.add(key);
    if (!Number.isInteger(offset) || Math.abs(offset) > FURTHEST_DAYS) {
      throw new BadInputError('rung_offset_wrong', { key, most: FURTHEST_DAYS });
    }
    if (!RUNG_UNITS.includes(unit)) throw new BadInputError('rung_unit_unknown', { key, unit });
    if (targets.length + seatIds.length === 0) throw new BadInputError('rung_without_target', { key });
    const unknown = targets.find((target) => !RUNG_TARGETS.includes(target));
    if (unknown !== undefined) throw new BadInputError('rung_target_unknown', { key, target: unknown });
    const strange = channels?.find((channel) => !RUNG_CHANNELS.includes(channel));
    if (strange !== undefined) throw new BadInputError('rung_channel_unknown', { key, channel: strange });
    if (repeatEvery == null) continue;
    const times = repeatTimes == null || (Number.isInteger(repeatTimes) && repeatTimes >= 1);
    if (!times || !Number.isInteger(repeatEvery) || repeatEvery < 1 || offset <= 0 || rungWeight(rung) !== last) {
      throw new BadInputError('rung_repeat_wrong', { key });
    }
  }
}

/**
 * Whether the region has every channel switched on that these rungs name. What a region switches off later is passed
 * over when the letter leaves.
 *
 * @throws RuleViolationError `rung_channel_off`; SMS kept for escalations are off for a reminder and for a reviewer
 */
export function checkRungChannels(level: PolicyLevel, rungs: readonly Rung[], rules: ChannelRules): void {
  for (const rung of rungs) {
    const says = level === 'review' ? 'review_late' : rungKind(rung);
    const off = rung.channels?.find((channel) => channel !== 'inbox' && !channelOn(channel, says, rules));
    if (off !== undefined) throw new RuleViolationError('rung_channel_off', { key: rung.key, channel: off });
  }
}
