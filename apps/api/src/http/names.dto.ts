import { IsString, MaxLength } from 'class-validator';
import { Words } from './field-rules.js';

/** A name in the three languages of the interface. */
export class NamesDto {
  @Words(300)
  ru!: string;

  @Words(300)
  kk!: string;

  @Words(300)
  en!: string;
}

/** A text of the plan in its two languages; one of them may be empty. */
export class TextsDto {
  @IsString()
  @MaxLength(4000)
  ru!: string;

  @IsString()
  @MaxLength(4000)
  kk!: string;
}
