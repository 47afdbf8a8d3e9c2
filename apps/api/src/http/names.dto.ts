import { IsString, Length } from 'class-validator';

/** A name in the three languages of the interface. */
export class NamesDto {
  @IsString()
  @Length(1, 300)
  ru!: string;

  @IsString()
  @Length(1, 300)
  kk!: string;

  @IsString()
  @Length(1, 300)
  en!: string;
}

/** A text of the plan in its two languages. */
export class TextsDto {
  @IsString()
  @Length(0, 4000)
  ru!: string;

  @IsString()
  @Length(0, 4000)
  kk!: string;
}
