import {
  CHECKPOINT_STATES,
  CONDITIONS,
  LEVELS,
  ORIGINS,
  type CheckpointState,
  type Condition,
  type Level,
  type LocalDate,
  type Origin,
} from '@zholdau/domain';
import { IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { OneOrMore } from '../http/field-rules.js';
import { IsLocalDate } from '../http/is-local-date.js';
import { PageDto } from '../http/page.dto.js';
import { PlanPartDto } from '../http/plan-part.dto.js';

/**
 * What narrows the list of items. Words with a fixed set of values take one or several, separated by
 * commas, and any of them fits; ids, dates and the search take one. Different filters hold together;
 * the body is lead or co-executor.
 */
export class ItemsFilterDto extends PlanPartDto {
  @IsOptional()
  @IsUUID()
  leadBodyId?: string;

  /** Items of executors that belong to the district. */
  @IsOptional()
  @IsUUID()
  districtId?: string;

  /** Items, bodies and directives the curator answers for. */
  @IsOptional()
  @IsUUID()
  curatorSeatId?: string;

  /** One, or several separated by commas: special,control. */
  @OneOrMore(LEVELS)
  level?: Level[];

  /** One, or several separated by commas: president,government. */
  @OneOrMore(ORIGINS)
  origin?: Origin[];

  /** One, or several separated by commas: assigned,in_work. Drafts only when asked for. */
  @OneOrMore(CHECKPOINT_STATES)
  status?: CheckpointState[];

  /** One, or several separated by commas: done_in_time,done_late. */
  @OneOrMore(CONDITIONS)
  condition?: Condition[];

  @IsOptional()
  @IsLocalDate()
  dueFrom?: LocalDate;

  @IsOptional()
  @IsLocalDate()
  dueTo?: LocalDate;

  /** A number of the plan, or words of a title. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** `1`: only what lies with the reader. */
  @IsOptional()
  @IsIn(['1'])
  mine?: '1';
}

/** The same page by page, in an order. */
export class ItemsListDto extends IntersectionType(PageDto, ItemsFilterDto) {
  /** By place in the plan, by date, or the latest first. */
  @IsOptional()
  @IsIn(['number', 'due', 'late'])
  sort?: 'number' | 'due' | 'late';
}
