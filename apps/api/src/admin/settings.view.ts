import type { Locale } from '@zholdau/domain';
import type { SettingCard } from '@zholdau/identity';

export class SettingView {
  key!: string;
  value!: unknown;
  default!: unknown;
  /** The document or practice behind the default. */
  source!: string;
  type!: 'number' | 'text' | 'time' | 'choice' | 'boolean';
  choices!: string[] | null;
  min!: number | null;
  max!: number | null;
  title!: string;
  help!: string;
}

/** The setting with its words in the reader's language. */
export const toSettingView = ({ key, value, rule }: SettingCard, locale: Locale): SettingView => ({
  key,
  value,
  default: rule.default,
  source: rule.source,
  type: rule.type,
  choices: rule.choices?.map(String) ?? null,
  min: rule.min ?? null,
  max: rule.max ?? null,
  title: rule.title[locale],
  help: rule.help?.[locale] ?? '',
});
