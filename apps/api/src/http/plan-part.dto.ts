import { IsOptional, IsUUID } from 'class-validator';

/** Which part of a plan is spoken of. The ids hold together; none of them means all that the reader may see. */
export class PlanPartDto {
  /** The Address or programme. */
  @IsOptional()
  @IsUUID()
  addressId?: string;

  /** A directive with everything below it. */
  @IsOptional()
  @IsUUID()
  directiveId?: string;

  /** The body, in the role that the list speaks of. */
  @IsOptional()
  @IsUUID()
  bodyId?: string;
}
