import type { Locale } from '@zholdau/domain';
import { IsBoolean, IsEmail, IsIn, MaxLength } from 'class-validator';
import { MayBeAbsent, Words } from '../http/field-rules.js';

const LOCALES: readonly Locale[] = ['kk', 'ru', 'en'];

export class InvitePersonDto {
  /** The sign-in name; the invitation goes there. */
  @MaxLength(254)
  @IsEmail()
  email!: string;

  @Words(200)
  nameRu!: string;

  @Words(200)
  nameKk!: string;

  @IsIn(LOCALES)
  locale!: Locale;
}

export class ChangePersonDto {
  @MayBeAbsent()
  @MaxLength(254)
  @IsEmail()
  email?: string;

  @MayBeAbsent()
  @Words(200)
  nameRu?: string;

  @MayBeAbsent()
  @Words(200)
  nameKk?: string;

  @MayBeAbsent()
  @IsIn(LOCALES)
  locale?: Locale;

  /** True ends every session at once; false lets the person in again. */
  @MayBeAbsent()
  @IsBoolean()
  disabled?: boolean;
}
