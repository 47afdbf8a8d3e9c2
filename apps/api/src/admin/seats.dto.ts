import { ROLES, type LocalDate, type Role } from '@zholdau/domain';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsUUID } from 'class-validator';
import { MayBeAbsent, MayBeNull, Nested } from '../http/field-rules.js';
import { IsLocalDate } from '../http/is-local-date.js';
import { NamesDto } from '../http/names.dto.js';

export class CreateSeatDto {
  @IsIn(ROLES)
  kind!: Role;

  /** For a head, an executor or a member of staff. */
  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  bodyId?: string | null;

  /** A deputy's own district. */
  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  districtId?: string | null;

  @Nested(() => NamesDto)
  titles!: NamesDto;

  /** Who takes the seat today. */
  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  personId?: string | null;
}

export class ChangeSeatDto {
  @MayBeAbsent()
  @Nested(() => NamesDto)
  titles?: NamesDto;

  @MayBeAbsent()
  @IsBoolean()
  closed?: boolean;
}

export class ChangeHolderDto {
  /** Null leaves the seat empty. */
  @MayBeNull()
  @IsUUID()
  personId!: string | null;

  /** First day of the new term; the old one ends the day before. */
  @IsLocalDate()
  fromOn!: LocalDate;
}

export class ChangeChargesDto {
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  bodyIds!: string[];

  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  directiveIds!: string[];
}
