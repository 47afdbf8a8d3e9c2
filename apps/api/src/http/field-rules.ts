import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsObject, IsString, Matches, MaxLength, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';

/** A text that says something: not empty, not only spaces, at most `max` characters. */
export const Words = (max: number): PropertyDecorator =>
  applyDecorators(
    IsString(),
    ValidateBy({
      name: 'isNotEmpty',
      validator: { validate: (value) => typeof value === 'string' && /[\p{L}\p{N}]/u.test(value) },
    }),
    MaxLength(max),
  );

/** The field may be left out; where it is given, null is refused like any other wrong value. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** The field may be null, and null means something; it is checked otherwise. */
export const MayBeNull = (): PropertyDecorator => ValidateIf((_, value) => value !== null);

/** One object of the class; a list in its place is refused. */
export const Nested = (type: () => new () => object): PropertyDecorator =>
  applyDecorators(IsObject(), ValidateNested(), Type(type));

/** Nine digits of the classifier of territories. */
export const IsKato = (): PropertyDecorator => Matches(/^\d{9}$/);
