import { IsIn } from 'class-validator';
import { IsKato, MayBeAbsent, Nested } from '../http/field-rules.js';
import { NamesDto } from '../http/names.dto.js';

const DISTRICT_KINDS = ['district', 'city'] as const;
type DistrictKind = (typeof DISTRICT_KINDS)[number];

export class CreateDistrictDto {
  /** Nine digits of the classifier of territories (KATO). */
  @IsKato()
  kato!: string;

  @IsIn(DISTRICT_KINDS)
  kind!: DistrictKind;

  @Nested(() => NamesDto)
  names!: NamesDto;
}

export class ChangeDistrictDto {
  @MayBeAbsent()
  @IsKato()
  kato?: string;

  @MayBeAbsent()
  @IsIn(DISTRICT_KINDS)
  kind?: DistrictKind;

  @MayBeAbsent()
  @Nested(() => NamesDto)
  names?: NamesDto;
}

export class RenameRegionDto {
  @Nested(() => NamesDto)
  names!: NamesDto;
}
