import { JOURNEYS, type JourneyTo } from '@zholdau/ladder';
import { IsIn } from 'class-validator';

export class MoveTimeDto {
  /** A day, a week, to the next rung of any ladder, or to the next working morning. */
  @IsIn(JOURNEYS)
  to!: JourneyTo;
}
