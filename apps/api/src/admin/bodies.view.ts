import type { BodyCard } from '@zholdau/identity';
import { BodyRef, PersonRef, toBodyRef, toPersonRef } from '../directory/refs.view.js';

export class AliasView {
  id!: string;
  alias!: string;
  /** directory, or correction: learnt while importing. */
  source!: string;
}

export class BodyView extends BodyRef {
  version!: number;
  districtId!: string | null;
  subordinate!: boolean;
  validFrom!: string | null;
  validTo!: string | null;
  aliases!: AliasView[];
  head!: PersonRef | null;
  executor!: PersonRef | null;
  staffCount!: number;
}

export const toBodyView = (body: BodyCard): BodyView => ({
  ...toBodyRef(body),
  version: body.version,
  districtId: body.districtId,
  subordinate: body.subordinate,
  validFrom: body.validFrom,
  validTo: body.validTo,
  aliases: body.aliases.map(({ id, alias, source }) => ({ id, alias, source })),
  head: body.head && toPersonRef(body.head),
  executor: body.executor && toPersonRef(body.executor),
  staffCount: body.staffCount,
});
