import type { LocalDate } from '@zholdau/domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { MayBeAbsent, MayBeNull, Nested, Words } from '../http/field-rules.js';
import { IsLocalDate } from '../http/is-local-date.js';

export class ExtensionLinkDto {
  @IsString()
  @MaxLength(300)
  name!: string;

  @Words(2000)
  url!: string;
}

/** A written request for a later date. */
export class AskExtensionDto {
  /** New last day for the work; rolls to a working day as the item does. */
  @IsLocalDate()
  dueOn!: LocalDate;

  @Words(2000)
  reason!: string;

  /** Whom the request is written to: the one who gave the task. */
  @Words(300)
  addressee!: string;

  /** What supports it, in words. */
  @Words(4000)
  evidence!: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ExtensionLinkDto)
  links?: ExtensionLinkDto[];

  /** Files and links of reports on the same item. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  evidenceIds?: string[];
}

export class GrantExtensionDto {
  /** An earlier date than the one asked for; absent: that one. */
  @MayBeAbsent()
  @IsLocalDate()
  dueOn?: LocalDate;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  comment?: string;
}

export class RefuseExtensionDto {
  @Words(2000)
  reason!: string;
}

/** The act of a body above the region. */
export class HigherDecisionDto {
  @Words(200)
  body!: string;

  @Words(60)
  number!: string;

  @IsLocalDate()
  on!: LocalDate;
}

export class RecordExtensionDto {
  @Nested(() => HigherDecisionDto)
  decision!: HigherDecisionDto;

  /** The date it gave; null: it refused. */
  @MayBeNull()
  @IsLocalDate()
  dueOn!: LocalDate | null;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  comment?: string;
}

export class ProposeRemovalDto {
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

export class RemoveDto {
  /** Of the competent body; needed where a higher body decides. */
  @MayBeAbsent()
  @Nested(() => HigherDecisionDto)
  decision?: HigherDecisionDto;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  comment?: string;
}

export class RefuseRemovalDto {
  /** `returned`: back to the agency; `kept`: additional control, the work stays accepted. */
  @IsIn(['returned', 'kept'])
  how!: 'returned' | 'kept';

  @Words(2000)
  reason!: string;
}
