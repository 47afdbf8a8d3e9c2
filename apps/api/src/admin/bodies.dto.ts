import type { LocalDate } from '@zholdau/domain';
import { IsBoolean, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { MayBeAbsent, MayBeNull, Nested, Words } from '../http/field-rules.js';
import { IsLocalDate } from '../http/is-local-date.js';
import { NamesDto } from '../http/names.dto.js';

export const BODY_KINDS = [
  'akim_office',
  'department',
  'district_akimat',
  'city_akimat',
  'rural_akimat',
  'territorial_department',
  'company',
  'association',
] as const;
type BodyKind = (typeof BODY_KINDS)[number];

/** Short names; an empty one is taken from the full name. */
export class ShortNamesDto {
  @IsString()
  @MaxLength(120)
  ru!: string;

  @IsString()
  @MaxLength(120)
  kk!: string;
}

export class CreateBodyDto {
  @Nested(() => NamesDto)
  names!: NamesDto;

  @Nested(() => ShortNamesDto)
  shorts!: ShortNamesDto;

  @IsIn(BODY_KINDS)
  kind!: BodyKind;

  /** District or city of an akimat; null for other bodies. */
  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  districtId?: string | null;

  /** False where the akim cannot order it: it takes part by agreement. */
  @MayBeAbsent()
  @IsBoolean()
  subordinate?: boolean;

  @MayBeAbsent()
  @MayBeNull()
  @IsLocalDate()
  validFrom?: LocalDate | null;

  /** Last day the body existed under this name. */
  @MayBeAbsent()
  @MayBeNull()
  @IsLocalDate()
  validTo?: LocalDate | null;
}

export class ChangeBodyDto {
  @MayBeAbsent()
  @Nested(() => NamesDto)
  names?: NamesDto;

  @MayBeAbsent()
  @Nested(() => ShortNamesDto)
  shorts?: ShortNamesDto;

  @MayBeAbsent()
  @IsIn(BODY_KINDS)
  kind?: BodyKind;

  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  districtId?: string | null;

  @MayBeAbsent()
  @IsBoolean()
  subordinate?: boolean;

  @MayBeAbsent()
  @MayBeNull()
  @IsLocalDate()
  validFrom?: LocalDate | null;

  @MayBeAbsent()
  @MayBeNull()
  @IsLocalDate()
  validTo?: LocalDate | null;
}

export class AddAliasDto {
  /** Another way people write the name of the body. */
  @Words(300)
  alias!: string;
}
