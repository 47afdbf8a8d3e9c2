import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMinSize,
  ArrayUnique,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

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

/** Of a query: one word of a fixed set, or several of them separated by commas; the field may be left out. */
export const OneOrMore = (words: readonly string[]): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    Transform(({ value }) => (typeof value === 'string' ? value.split(',') : value)),
    ArrayMinSize(1),
    ArrayUnique(),
    IsIn(words, { each: true }),
    ApiPropertyOptional({ isArray: true, enum: words, style: 'form', explode: false } as never),
  );
