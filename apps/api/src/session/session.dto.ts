import type { Locale } from '@zholdau/domain';
import { IsEmail, IsIn, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { MayBeAbsent } from '../http/field-rules.js';

export class SignInDto {
  /** E-mail of the person, in any case. */
  @IsString()
  @Length(3, 254)
  email!: string;

  @IsString()
  @Length(1, 200)
  password!: string;
}

export class ChangeSessionDto {
  /** The seat to act in from now on. */
  @MayBeAbsent()
  @IsUUID()
  seatId?: string;

  /** Language of the interface and of letters. */
  @MayBeAbsent()
  @IsIn(['kk', 'ru', 'en'])
  locale?: Locale;
}

export class ChangePasswordDto {
  @IsString()
  @Length(1, 200)
  current!: string;

  /** At least 12 characters. */
  @IsString()
  @MaxLength(1000)
  next!: string;
}

export class ForgottenPasswordDto {
  @IsEmail()
  @MaxLength(254)
  email!: string;
}

export class SetPasswordDto {
  /** From the link of the letter. */
  @IsString()
  @Length(43, 43)
  token!: string;

  /** At least 12 characters. */
  @IsString()
  @MaxLength(1000)
  password!: string;
}
