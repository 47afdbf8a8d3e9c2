import type { Names, Role, Texts } from '@zholdau/domain';

/** A body as lists and pickers show it. */
export interface BodyPicture {
  readonly id: string;
  readonly names: Names;
  readonly shorts: Texts;
  readonly kind: string;
}

export interface PersonPicture {
  readonly id: string;
  readonly nameRu: string;
  readonly nameKk: string;
}

export interface SeatPicture {
  readonly id: string;
  readonly kind: Role;
  readonly titles: Names;
  readonly bodyId: string | null;
  readonly body: BodyPicture | null;
  readonly districtId: string | null;
}

export interface DistrictPicture {
  readonly id: string;
  readonly kato: string;
  readonly kind: 'district' | 'city';
  readonly names: Names;
}

export interface RegionPicture {
  readonly id: string;
  readonly kato: string;
  readonly names: Names;
}
