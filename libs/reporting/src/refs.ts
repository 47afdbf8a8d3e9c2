import type { Names, Texts } from '@zholdau/domain';

/** A body as every list names it. */
export interface BodyRef {
  readonly id: string;
  readonly names: Names;
  readonly shorts: Texts;
  readonly kind: string;
}

export interface PersonRef {
  readonly id: string;
  readonly nameRu: string;
  readonly nameKk: string;
}

export interface DistrictRef {
  readonly id: string;
  readonly kato: string;
  readonly kind: 'district' | 'city';
  readonly names: Names;
}

/** The same, built by the database. @param b alias of body */
export const bodyRefSql = (b: string): string => `jsonb_build_object('id', ${b}.id, 'kind', ${b}.kind,
  'names', jsonb_build_object('ru', ${b}.name_ru, 'kk', ${b}.name_kk, 'en', ${b}.name_en),
  'shorts', jsonb_build_object('ru', ${b}.short_ru, 'kk', ${b}.short_kk))`;

/** @param p alias of person; null where the person is absent */
export const personRefSql = (p: string): string =>
  `CASE WHEN ${p}.id IS NOT NULL THEN jsonb_build_object('id', ${p}.id, 'nameRu', ${p}.name_ru, 'nameKk', ${p}.name_kk) END`;

/** @param n alias of a row with title_ru, title_kk, title_en */
export const titlesSql = (n: string): string =>
  `jsonb_build_object('ru', ${n}.title_ru, 'kk', ${n}.title_kk, 'en', ${n}.title_en)`;

/** @param d alias of district */
export const districtRefSql = (
  d: string,
): string => `CASE WHEN ${d}.id IS NOT NULL THEN jsonb_build_object('id', ${d}.id,
  'kato', ${d}.kato, 'kind', ${d}.kind, 'names', jsonb_build_object('ru', ${d}.name_ru, 'kk', ${d}.name_kk, 'en', ${d}.name_en)) END`;
