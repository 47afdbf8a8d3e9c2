import { AGEINGS, type Ageing } from '@zholdau/domain';
import { OVERDUE_GROUPINGS, type OverdueGrouping } from '@zholdau/reporting';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const OR_NONE = new RegExp(`^(none|${UUID})$`);

/** What narrows the overdue report. A key of the matrix is what the parameter of the same name takes. */
export class OverdueDto {
  /** The Address or programme. */
  @IsOptional()
  @IsUUID()
  addressId?: string;

  /** A directive with everything below it. */
  @IsOptional()
  @IsUUID()
  directiveId?: string;

  /** The lead body. */
  @IsOptional()
  @IsUUID()
  bodyId?: string;

  /** The district of the lead body, or `none`. */
  @IsOptional()
  @Matches(OR_NONE)
  districtId?: string;

  /** The seat of the curator, or `none`. */
  @IsOptional()
  @Matches(OR_NONE)
  curatorSeatId?: string;

  /** Working days late. */
  @IsOptional()
  @IsIn(AGEINGS)
  ageing?: Ageing;

  /** What the rows of the matrix stand for. */
  @IsOptional()
  @IsIn(OVERDUE_GROUPINGS)
  by?: OverdueGrouping;
}

/** The same, page by page. */
export class OverdueListDto extends OverdueDto {
  /** Rows on a page, 1 to 200. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  /** `next` of the page before; absent for the first page. */
  @IsOptional()
  @IsString()
  @Length(1, 500)
  after?: string;
}
