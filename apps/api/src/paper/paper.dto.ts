import { PAPER_FORMATS, PAPER_LANGUAGES, type PaperFormat, type PaperLanguage } from '@zholdau/reporting';
import { IsIn, IsOptional } from 'class-validator';

export class PaperDto {
  @IsIn(PAPER_FORMATS)
  format!: PaperFormat;

  /** Absent: the reader's, Russian for a reader of English. */
  @IsOptional()
  @IsIn(PAPER_LANGUAGES)
  lang?: PaperLanguage;
}
