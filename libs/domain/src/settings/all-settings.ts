import { signInSettings } from '../identity/sign-in.settings.js';
import { journalSettings } from '../journal/journal.settings.js';
import { ladderSettings } from '../ladder/ladder.settings.js';
import { channelSettings } from '../channels/channel.settings.js';
import { watchSettings } from '../ladder/watch.settings.js';
import { indicatorSettings } from '../indicators/indicator.settings.js';
import { planImportSettings } from '../plan-import/plan-import.settings.js';
import { assignmentSettings } from './assignment.settings.js';
import { plansSettings } from '../plans/plans.settings.js';
import { extensionSettings } from '../execution/extension.settings.js';
import { removalSettings } from '../execution/removal.settings.js';
import { recheckSettings } from './recheck.settings.js';
import { workdaySettings } from './workday.settings.js';
import { evidenceSettings } from './evidence.settings.js';
import { executionSettings } from './execution.settings.js';
import { talkSettings } from './talk.settings.js';
import type { SettingRule } from './settings.js';

/** Every setting of the system, from the file of its word. */
export const SETTINGS = {
  ...workdaySettings,
  ...executionSettings,
  ...assignmentSettings,
  ...extensionSettings,
  ...removalSettings,
  ...evidenceSettings,
  ...recheckSettings,
  ...ladderSettings,
  ...channelSettings,
  ...watchSettings,
  ...journalSettings,
  ...signInSettings,
  ...planImportSettings,
  ...plansSettings,
  ...indicatorSettings,
  ...talkSettings,
} as const;

export type SettingKey = keyof typeof SETTINGS;

/** The values in force for one region. */
export type Settings = { readonly [K in SettingKey]: (typeof SETTINGS)[K] extends SettingRule<infer T> ? T : never };

/** What holds where a region has changed nothing. */
export const DEFAULT_SETTINGS = Object.fromEntries(
  Object.entries(SETTINGS).map(([key, rule]) => [key, rule.default]),
) as Settings;
