import {
  EVIDENCE_SORTS,
  LEVELS,
  MOST_CO_EXECUTORS,
  ORIGINS,
  type EvidenceSort,
  type Level,
  type LocalDate,
  type Origin,
} from '@zholdau/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent, MayBeNull, Nested, Words } from '../http/field-rules.js';
import { IsLocalDate } from '../http/is-local-date.js';
import { TextsDto } from '../http/names.dto.js';

/** A new item by hand: words of a deadline or a date, one of the two. */
export class CreateItemDto {
  @IsUUID()
  addressId!: string;

  @IsUUID()
  directiveId!: string;

  /** As people will call it; unique in the plan. */
  @Words(30)
  number!: string;

  @Nested(() => TextsDto)
  titles!: TextsDto;

  @Nested(() => TextsDto)
  completionForms!: TextsDto;

  @IsIn(LEVELS)
  level!: Level;

  @IsIn(ORIGINS)
  origin!: Origin;

  @IsUUID()
  leadBodyId!: string;

  @IsArray()
  @ArrayMaxSize(MOST_CO_EXECUTORS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  coBodyIds!: string[];

  /** As a plan says it: «IV квартал 2026 года», «ай сайын». */
  @MayBeAbsent()
  @Words(500)
  deadlineWords?: string;

  @MayBeAbsent()
  @IsLocalDate()
  dueOn?: LocalDate;

  /** Earlier date of the region. */
  @MayBeAbsent()
  @MayBeNull()
  @IsLocalDate()
  innerOn?: LocalDate | null;

  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  curatorSeatId?: string | null;

  /** «ДСП»: titles and texts are not kept. */
  @MayBeAbsent()
  @IsBoolean()
  restricted?: boolean;

  /** The sentence of the Address that it carries out. */
  @MayBeAbsent()
  @IsUUID()
  sentenceId?: string;
}

/** What is mended; an absent field stays. */
export class EditItemDto {
  @MayBeAbsent()
  @Nested(() => TextsDto)
  titles?: TextsDto;

  @MayBeAbsent()
  @Nested(() => TextsDto)
  completionForms?: TextsDto;

  @MayBeAbsent()
  @IsIn(LEVELS)
  level?: Level;

  @MayBeAbsent()
  @IsUUID()
  directiveId?: string;

  @MayBeAbsent()
  @Words(30)
  number?: string;

  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  curatorSeatId?: string | null;

  @MayBeAbsent()
  @MayBeNull()
  @Words(1000)
  threat?: string | null;

  /** Evidence every report must have; null: as the completion form and the settings say; empty: nothing in particular. */
  @MayBeAbsent()
  @MayBeNull()
  @IsArray()
  @ArrayMaxSize(EVIDENCE_SORTS.length)
  @ArrayUnique()
  @IsIn(EVIDENCE_SORTS, { each: true })
  demandedSorts?: EvidenceSort[] | null;
}

export class ReassignDto {
  @IsUUID()
  leadBodyId!: string;

  @IsArray()
  @ArrayMaxSize(MOST_CO_EXECUTORS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  coBodyIds!: string[];

  /** Stands in the history and in the notice to whoever loses the item. */
  @Words(1000)
  reason!: string;
}

export class RescheduleDto {
  @IsUUID()
  checkpointId!: string;

  /** New last day for the work, inclusive; rolls to a working day as the item does. */
  @IsLocalDate()
  dueOn!: LocalDate;

  @MayBeAbsent()
  @MayBeNull()
  @IsLocalDate()
  innerOn?: LocalDate | null;

  @Words(1000)
  reason!: string;

  /** Decision of whoever gave the instruction, with its number and date; needed where the region may not decide. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(500)
  authority?: string;
}

export class NewSubItemDto {
  @Nested(() => TextsDto)
  titles!: TextsDto;

  @Nested(() => TextsDto)
  completionForms!: TextsDto;

  @IsUUID()
  leadBodyId!: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_CO_EXECUTORS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  coBodyIds?: string[];

  @IsLocalDate()
  dueOn!: LocalDate;
}

export class SplitItemDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => NewSubItemDto)
  items!: NewSubItemDto[];
}

export class CancelItemDto {
  @Words(1000)
  reason!: string;

  /** Decision of whoever gave the instruction, with its number and date; needed for origins above the region. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(500)
  authority?: string;
}

export class CheckpointDto {
  @IsUUID()
  checkpointId!: string;
}

export class DelegateDto {
  @IsUUID()
  personId!: string;

  @IsString()
  @MaxLength(1000)
  note!: string;
}

export class ThreatDto {
  /** Why the item is under threat; null lifts it. */
  @MayBeNull()
  @Words(1000)
  text!: string | null;
}
