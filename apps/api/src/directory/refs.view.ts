import type { Role } from '@zholdau/domain';

/** A name in the three languages of the interface. */
export class Names {
  ru!: string;
  kk!: string;
  en!: string;
}

/** A text of the plan in its two languages. */
export class Texts {
  ru!: string;
  kk!: string;
}

export class RegionRef {
  id!: string;
  kato!: string;
  names!: Names;
}

export class AddressRef {
  id!: string;
  year!: number;
  /** Day of the speech, YYYY-MM-DD. */
  deliveredOn!: string;
  titles!: Names;
}

export class BodyRef {
  id!: string;
  names!: Names;
  shorts!: Texts;
  kind!: string;
}

export class PersonRef {
  id!: string;
  nameRu!: string;
  nameKk!: string;
}

export class SeatRef {
  id!: string;
  kind!: Role;
  titles!: Names;
  bodyId!: string | null;
  body!: BodyRef | null;
  districtId!: string | null;
}

export class DistrictView {
  id!: string;
  kato!: string;
  kind!: 'district' | 'city';
  names!: Names;
}

export const toBodyRef = ({ id, names, shorts, kind }: BodyRef): BodyRef => ({ id, names, shorts, kind });

export const toPersonRef = ({ id, nameRu, nameKk }: PersonRef): PersonRef => ({ id, nameRu, nameKk });

export const toSeatRef = ({ id, kind, titles, bodyId, body, districtId }: SeatRef): SeatRef => ({
  id,
  kind,
  titles,
  bodyId,
  body: body && toBodyRef(body),
  districtId,
});

export const toDistrictView = ({ id, kato, kind, names }: DistrictView): DistrictView => ({ id, kato, kind, names });

export const toRegionRef = ({ id, kato, names }: RegionRef): RegionRef => ({ id, kato, names });
