import { IsIn, IsOptional } from 'class-validator';
import { Words } from '../http/field-rules.js';

export class RequestTextDto {
  @Words(5_000)
  text!: string;
}

export class RequestsDto {
  /** `1`: only those that wait for an answer. */
  @IsOptional()
  @IsIn(['1'])
  open?: '1';
}
