import { CHANNELS, type Channel, type LocalDate } from '@zholdau/domain';
import { LETTER_OUTCOMES, type LetterOutcome } from '@zholdau/reporting';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsLocalDate } from '../http/is-local-date.js';
import { PageDto } from '../http/page.dto.js';

/** What narrows the log of letters. */
export class LettersDto extends PageDto {
  @IsOptional()
  @IsUUID()
  personId?: string;

  @IsOptional()
  @IsIn(CHANNELS)
  channel?: Channel;

  @IsOptional()
  @IsIn(LETTER_OUTCOMES)
  outcome?: LetterOutcome;

  /** First day, inclusive. */
  @IsOptional()
  @IsLocalDate()
  from?: LocalDate;

  /** Last day, inclusive. */
  @IsOptional()
  @IsLocalDate()
  to?: LocalDate;
}

/** About whom and when. */
export class ExplainedDto extends PageDto {
  /** Absent: oneself. */
  @IsOptional()
  @IsUUID()
  personId?: string;

  /** First and last day, both inclusive; a year at most. */
  @IsLocalDate()
  from!: LocalDate;

  @IsLocalDate()
  to!: LocalDate;
}
