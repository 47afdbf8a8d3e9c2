import { IsBoolean, IsIn, IsUUID } from 'class-validator';
import { MayBeAbsent, MayBeNull, Words } from '../http/field-rules.js';

export class RaiseDisputeDto {
  /** Why the body should not do it; at least ten characters. */
  @Words(5_000)
  reason!: string;

  /** Who should do it instead. */
  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  proposedBodyId?: string | null;
}

export class SettleDisputeDto {
  /** `keep`: the assignment stands; `give`: another body has it. */
  @IsIn(['keep', 'give'])
  outcome!: 'keep' | 'give';

  /** Stands in the history and in the notice to the body; at least ten characters. */
  @Words(5_000)
  reason!: string;

  /** With `give`: the new lead, or a co-executor in place of one that disputes. */
  @MayBeAbsent()
  @MayBeNull()
  @IsUUID()
  bodyId?: string | null;

  /** With `give`: the disputing lead goes on as a co-executor. */
  @MayBeAbsent()
  @IsBoolean()
  stays?: boolean;
}
