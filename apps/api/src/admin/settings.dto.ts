import { IsDefined } from 'class-validator';

export class ChangeSettingDto {
  /** A number, text, time HH:MM, choice or yes/no, as the setting asks. */
  @IsDefined()
  value!: unknown;
}
