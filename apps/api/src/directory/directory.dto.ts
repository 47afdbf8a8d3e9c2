import type { Role } from '@zholdau/domain';
import { IsIn, IsOptional } from 'class-validator';

/** Every post of the system. */
export const ROLES: readonly Role[] = [
  'coordinator',
  'head',
  'executor',
  'staff',
  'curator',
  'chief_of_staff',
  'akim',
  'deputy',
  'auditor',
  'administrator',
];

export class PeopleFilterDto {
  /** Only people who hold a seat of this kind today. */
  @IsOptional()
  @IsIn(ROLES)
  role?: Role;
}
