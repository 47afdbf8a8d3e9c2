import type { Locale } from '../api/types.js';
import { admin } from './admin.js';
import { common } from './common.js';
import { demo } from './demo.js';
import type { Sentence } from './dictionary.js';
import { frame } from './frame.js';
import { imports } from './imports.js';
import { inbox } from './inbox.js';
import { item } from './item.js';
import { itemForm } from './item-form.js';
import { myWork } from './my-work.js';
import { overdue } from './overdue.js';
import { password } from './password.js';
import { plan } from './plan.js';
import { report } from './report.js';
import { signIn } from './sign-in.js';
import { words } from './words.js';

/** Every text of the interface, by page; the part before the dot of a key names the page. */
const texts = {
  common, // buttons and phrases of many pages
  words, // words of the glossary: roles, states, levels, origins
  frame, // rail, top bar, help
  signIn,
  password,
  plan,
  item,
  itemForm,
  report,
  myWork,
  overdue,
  inbox,
  imports,
  admin,
  demo,
} as const;

type Texts = typeof texts;
type PageName = keyof Texts;
type KeysOf<P extends PageName> = `${P}.${Extract<keyof Texts[P]['ru'], string>}`;

export type TextKey = { [P in PageName]: KeysOf<P> }[PageName];

/** Pages whose keys are numbered by data (codes, kinds) ask here whether there is a text. */
export function hasText(key: string): key is TextKey {
  return find(key, 'ru') !== undefined;
}

export function sentenceOf(key: TextKey, locale: Locale): Sentence {
  return find(key, locale) ?? key;
}

function find(key: string, locale: Locale): Sentence | undefined {
  const dot = key.indexOf('.');
  const page: Record<Locale, Record<string, Sentence>> | undefined = texts[key.slice(0, dot) as PageName];
  return page?.[locale][key.slice(dot + 1)];
}
