import { ROLES, type Role } from '@zholdau/domain';
import { IsIn, IsOptional } from 'class-validator';

export class PeopleFilterDto {
  /** Only people who hold a seat of this kind today. */
  @IsOptional()
  @IsIn(ROLES)
  role?: Role;
}
