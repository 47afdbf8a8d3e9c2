import type { LocalDate } from '@zholdau/domain';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { IsLocalDate } from '../http/is-local-date.js';
import { PageDto } from '../http/page.dto.js';

/** What narrows the journal. */
export class JournalDto extends PageDto {
  /** As the journal has it: report.accepted. */
  @IsOptional()
  @Matches(/^[a-z-]{1,60}\.[a-z-]{1,60}$/)
  action?: string;

  @IsOptional()
  @IsUUID()
  personId?: string;

  @IsOptional()
  @IsUUID()
  itemId?: string;

  /** First day, inclusive. */
  @IsOptional()
  @IsLocalDate()
  from?: LocalDate;

  /** Last day, inclusive. */
  @IsOptional()
  @IsLocalDate()
  to?: LocalDate;
}

/** Which anchors. */
export class AnchorsDto {
  /** Code of the region (КАТО); absent: all. */
  @IsOptional()
  @Matches(/^\d{9}$/)
  region?: string;

  /** Only days before this one: the last of the page before. */
  @IsOptional()
  @IsLocalDate()
  before?: LocalDate;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(400)
  limit: number = 100;
}
