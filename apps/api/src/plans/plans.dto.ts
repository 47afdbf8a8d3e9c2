import { PLAN_OWNERS, type LocalDate, type PlanOwner } from '@zholdau/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsObject,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent, MayBeNull, Nested, Words } from '../http/field-rules.js';
import { IsLocalDate } from '../http/is-local-date.js';
import { NamesRuKkDto } from './names-ru-kk.dto.js';

/** A plan of any owner: under an Address that is there, or as a programme that begins on a day. */
export class MakePlanDto {
  @IsIn(PLAN_OWNERS)
  owner!: PlanOwner;

  /** Of a party plan: the branch. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(200)
  branch?: string;

  @Nested(() => NamesRuKkDto)
  titles!: NamesRuKkDto;

  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  addressId?: string | null;

  /** The day a new programme begins. */
  @MayBeAbsent()
  @MayBeNull()
  @IsLocalDate()
  startsOn?: LocalDate | null;
}

export class LinkItemDto {
  @IsUUID()
  itemId!: string;

  /** As this plan numbers it. */
  @Words(30)
  number!: string;
}

export class EndPlaceDto {
  @Words(1000)
  reason!: string;
}

export class DropItemDto {
  @IsUUID()
  itemId!: string;

  @Words(1000)
  reason!: string;

  /** The item of the plan that stands in its place. */
  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  successorId?: string | null;
}

/** The act by which the draft comes into force. */
export class ApproveVersionDto {
  @Words(100)
  actNumber!: string;

  @IsLocalDate()
  actOn!: LocalDate;
}

export class CompareVersionsDto {
  @IsUUID()
  from!: string;

  @IsUUID()
  to!: string;
}

export class CarryDto {
  @IsUUID()
  itemId!: string;

  @IsIn(['continue', 'merge', 'close'])
  decision!: 'continue' | 'merge' | 'close';

  /** Of what continues: its number in the new plan; absent: the one it has. */
  @MayBeAbsent()
  @Words(30)
  number?: string;

  /** Of a merge: the item it goes into. */
  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  successorId?: string | null;

  @MayBeAbsent()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

/** Decisions on unfinished items of an older plan; all of them or none. */
export class CarryOverDto {
  @IsUUID()
  fromPlanId!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CarryDto)
  items!: CarryDto[];
}

export class UnfinishedDto {
  /** The older plan. */
  @IsUUID()
  fromPlanId!: string;
}
