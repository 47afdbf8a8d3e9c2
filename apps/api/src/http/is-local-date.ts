import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { isLocalDate } from '@zholdau/domain';
import { ValidateBy } from 'class-validator';

/** A calendar date that exists, YYYY-MM-DD; refuses 31 February and any time of day. */
export const IsLocalDate = (): PropertyDecorator =>
  applyDecorators(
    ValidateBy({ name: 'isLocalDate', validator: { validate: isLocalDate } }),
    ApiProperty({ type: String, format: 'date' }),
  );
