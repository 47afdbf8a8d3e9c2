import { Type } from 'class-transformer';
import { IsInt, IsString, Length, Max, Min } from 'class-validator';

export class SearchDto {
  /** Words in any form, in Russian or Kazakh, or the number of an item. */
  @IsString()
  @Length(1, 200)
  q!: string;

  /** Items at most, 1 to 50. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  limit: number = 20;
}
