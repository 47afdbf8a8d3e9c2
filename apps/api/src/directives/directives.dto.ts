import { IsUUID } from 'class-validator';

export class DirectivesDto {
  /** The Address or programme whose tree is meant. */
  @IsUUID()
  addressId!: string;
}
