import { isLocalDate } from '@zholdau/domain';
import { ValidateBy } from 'class-validator';

/** A calendar date that exists, YYYY-MM-DD; refuses 31 February and any time of day. */
export const IsLocalDate = (): PropertyDecorator =>
  ValidateBy({ name: 'isLocalDate', validator: { validate: isLocalDate } });
