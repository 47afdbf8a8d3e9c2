import { Injectable } from '@nestjs/common';
import { IdempotencyKeys } from '@zholdau/audit';
import { RepeatedLook } from '../repeated-look.js';

/** Forgets the keys and answers of repeated requests that are past their term. */
@Injectable()
export class IdempotencyTicker extends RepeatedLook {
  protected readonly everyMs = 3_600_000;
  protected readonly failure = 'Old request keys were not forgotten';

  constructor(private readonly keys: IdempotencyKeys) {
    super();
  }

  protected async look(): Promise<void> {
    await this.keys.forget();
  }
}
