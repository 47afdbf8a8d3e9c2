import { Injectable } from '@nestjs/common';
import { BulkRunner } from '@zholdau/execution';
import { RepeatedLook } from '../repeated-look.js';

/** Looks at and carries out changes of many items, one change after the other; at shutdown the row under way is finished. */
@Injectable()
export class BulkChangesTicker extends RepeatedLook {
  /** Somebody waits for the preview: it is taken up within a second; a look that finds none costs one small query. */
  protected readonly everyMs = 1_000;
  protected readonly failure = 'A change of many items was not taken up';

  constructor(private readonly changes: BulkRunner) {
    super();
  }

  protected async look(): Promise<void> {
    for (const id of await this.changes.waiting()) await this.changes.run(id, this.stopping);
  }
}
