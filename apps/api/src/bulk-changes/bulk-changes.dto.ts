import {
  BULK_KINDS,
  BULK_OUTCOMES,
  LEVELS,
  MOST_BULK_ITEMS,
  MOST_CO_EXECUTORS,
  type BulkKind,
  type BulkOutcome,
  type Level,
  type LocalDate,
} from '@zholdau/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent, MayBeNull, Nested, OneOrMore, Words } from '../http/field-rules.js';
import { IsLocalDate } from '../http/is-local-date.js';
import { PageDto } from '../http/page.dto.js';
import { ItemsFilterDto } from '../action-items/items-list.dto.js';

/** An item as it was seen; one that has changed since is left alone and reported. */
export class SeenItemDto {
  @IsUUID()
  id!: string;

  @IsInt()
  @Min(1)
  version!: number;
}

/** What is absent stays as it is on each item. */
export class BulkAssignDto {
  @MayBeAbsent()
  @IsUUID()
  leadBodyId?: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_CO_EXECUTORS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  coBodyIds?: string[];

  @Words(1000)
  reason!: string;
}

/** The due date of the period that matters now; where the region may not decide, the decision from above is named. */
export class BulkMoveDto {
  @IsLocalDate()
  dueOn!: LocalDate;

  @Words(1000)
  reason!: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(500)
  authority?: string;
}

export class BulkEditDto {
  @MayBeAbsent()
  @IsIn(LEVELS)
  level?: Level;

  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  curatorSeatId?: string | null;
}

/** One change of many items: the items by name or by a filter, and the part that the kind names. */
export class BulkChangeDto {
  @IsIn(BULK_KINDS)
  kind!: BulkKind;

  /** No letter leaves because of it; the journal says so. */
  @IsBoolean()
  quiet!: boolean;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_BULK_ITEMS)
  @ValidateNested({ each: true })
  @Type(() => SeenItemDto)
  items?: SeenItemDto[];

  /** Everything the list shows under this filter. */
  @MayBeAbsent()
  @Nested(() => ItemsFilterDto)
  filter?: ItemsFilterDto;

  @MayBeAbsent()
  @Nested(() => BulkAssignDto)
  assign?: BulkAssignDto;

  @MayBeAbsent()
  @Nested(() => BulkMoveDto)
  move?: BulkMoveDto;

  @MayBeAbsent()
  @Nested(() => BulkEditDto)
  edit?: BulkEditDto;
}

export class BulkRowsDto extends PageDto {
  /** One, or several separated by commas: refused,conflict. */
  @OneOrMore(BULK_OUTCOMES)
  outcome?: BulkOutcome[];
}
