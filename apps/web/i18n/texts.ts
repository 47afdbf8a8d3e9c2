import type { Locale } from '../api/types.js';
import type { address } from './address.js';
import type { admin } from './admin.js';
import type { calendar } from './calendar.js';
import type { bulk } from './bulk.js';
import type { checks } from './checks.js';
import { common } from './common.js';
import { demo } from './demo.js';
import { device } from './device.js';
import type { Sentence } from './dictionary.js';
import type { extension } from './extension.js';
import { frame } from './frame.js';
import type { imports } from './imports.js';
import type { indicators } from './indicators.js';
import { inbox } from './inbox.js';
import type { itemForm } from './item-form.js';
import type { assignment } from './assignment.js';
import type { itemPlans } from './item-plans.js';
import type { item } from './item.js';
import type { ladder } from './ladder.js';
import type { journal } from './journal.js';
import type { letters } from './letters.js';
import type { myChannels } from './my-channels.js';
import type { substitutions } from './substitutions.js';
import type { myWork } from './my-work.js';
import type { overdue } from './overdue.js';
import { password } from './password.js';
import type { plan } from './plan.js';
import type { plans } from './plans.js';
import type { report } from './report.js';
import type { search } from './search.js';
import { signIn } from './sign-in.js';
import type { talk } from './talk.js';
import { words } from './words.js';

/** Texts that any page may need; they come with the first one. */
const present = {
  common, // buttons and phrases of many pages
  words, // words of the glossary: roles, states, levels, origins
  frame, // rail, top bar, help
  signIn,
  password,
  inbox,
  demo,
  device,
} as const;

/** Texts that come with their page: `routes.tsx` or the page's own module hands them over by `addTexts`. */
interface Arriving {
  address: typeof address;
  checks: typeof checks;
  assignment: typeof assignment;
  plan: typeof plan;
  plans: typeof plans;
  itemPlans: typeof itemPlans;
  item: typeof item;
  itemForm: typeof itemForm;
  report: typeof report;
  extension: typeof extension;
  letters: typeof letters;
  myChannels: typeof myChannels;
  substitutions: typeof substitutions;
  myWork: typeof myWork;
  overdue: typeof overdue;
  indicators: typeof indicators;
  imports: typeof imports;
  journal: typeof journal;
  ladder: typeof ladder;
  admin: typeof admin;
  calendar: typeof calendar;
  bulk: typeof bulk;
  talk: typeof talk;
  search: typeof search;
}

type Texts = typeof present & Arriving;
type PageName = keyof Texts;
type KeysOf<P extends PageName> = `${P}.${Extract<keyof Texts[P]['ru'], string>}`;

/** A text by page and key: the part before the dot names the page. */
export type TextKey = { [P in PageName]: KeysOf<P> }[PageName];

const texts: Partial<Record<string, Record<Locale, Record<string, Sentence>>>> = { ...present };

/** Makes the texts of a page known, before the page is shown. */
export function addTexts(arrived: Partial<Arriving>): void {
  Object.assign(texts, arrived);
}

/** Pages whose keys are numbered by data (codes, kinds) ask here whether there is a text. */
export function hasText(key: string): key is TextKey {
  return find(key, 'ru') !== undefined;
}

export function sentenceOf(key: TextKey, locale: Locale): Sentence {
  return find(key, locale) ?? key;
}

function find(key: string, locale: Locale): Sentence | undefined {
  const dot = key.indexOf('.');
  return texts[key.slice(0, dot)]?.[locale][key.slice(dot + 1)];
}
