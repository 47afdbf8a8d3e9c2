import { AGEINGS, type Ageing } from '@zholdau/domain';
import { OVERDUE_GROUPINGS, type OverdueGrouping } from '@zholdau/reporting';
import { IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { PageDto } from '../http/page.dto.js';
import { PlanPartDto } from '../http/plan-part.dto.js';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const OR_NONE = new RegExp(`^(none|${UUID})$`);

/** What narrows the overdue report; the body is the lead. A key of the matrix is what the parameter of the same name takes. */
export class OverdueDto extends PlanPartDto {
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
export class OverdueListDto extends IntersectionType(OverdueDto, PageDto) {}
