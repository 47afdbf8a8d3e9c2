import { IsString, IsUUID, Length } from 'class-validator';
import { MayBeAbsent } from '../http/field-rules.js';

export class StopClockDto {
  @IsUUID()
  checkpointId!: string;

  /** Whom the work waits for and by which letter. */
  @IsString()
  @Length(1, 1000)
  reason!: string;
}

export class ExplainDto {
  /** Absent: the reader. */
  @MayBeAbsent()
  @IsUUID()
  personId?: string;
}
