import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

/** Keyset paging: at most `limit` rows after the row that the opaque cursor names. */
export class PageDto {
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
