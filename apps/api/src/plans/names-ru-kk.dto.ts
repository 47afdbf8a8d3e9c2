import { Words } from '../http/field-rules.js';

/** A name that acts give in both languages of state. */
export class NamesRuKkDto {
  @Words(500)
  ru!: string;

  @Words(500)
  kk!: string;
}
