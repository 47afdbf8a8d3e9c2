import type { LocalDate } from '@zholdau/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent } from '../http/field-rules.js';
import { IsLocalDate } from '../http/is-local-date.js';

export class AskedPartDto {
  /** A co-executor of the item. */
  @IsUUID()
  bodyId!: string;

  /** Its own date, not after the date of the whole; absent: as many working days before as the setting says. */
  @MayBeAbsent()
  @IsLocalDate()
  dueOn?: LocalDate;
}

export class AskPartsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique(({ bodyId }: AskedPartDto) => bodyId)
  @ValidateNested({ each: true })
  @Type(() => AskedPartDto)
  parts!: AskedPartDto[];
}

export class ReturnPartDto {
  /** What is missing; the co-executor reads it. */
  @IsString()
  @MinLength(10)
  @MaxLength(5_000)
  reason!: string;
}
