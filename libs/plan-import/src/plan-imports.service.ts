import { Injectable } from '@nestjs/common';
import { Transactions } from '@zholdau/persistence';
import { ApplyImportService } from './apply-import.service.js';
import { READING_LEASE, ReadImportService } from './read-import.service.js';

/** Does for an import what its state asks for, whoever sends for it and however often. */
@Injectable()
export class PlanImports {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadImportService,
    private readonly applying: ApplyImportService,
  ) {}

  async run(id: string): Promise<void> {
    const [found] = await this.transactions.asEngine((tx) =>
      tx.query<{ state: string }[]>('SELECT state FROM plan_import WHERE id = $1', [id]),
    );
    if (found?.state === 'uploaded' || found?.state === 'reading') return this.reading.read(id);
    if (found?.state === 'applying') return this.applying.apply(id);
  }

  /** Imports that nobody has taken up: a lost job, a worker that died. A fresh one is left to its own job for a moment. */
  async waiting(): Promise<readonly string[]> {
    const rows = await this.transactions.asEngine((tx) =>
      tx.query<{ id: string }[]>(
        `SELECT id FROM plan_import
         WHERE (state IN ('uploaded', 'applying') AND updated_at < clock_timestamp() - interval '3 seconds')
            OR (state = 'reading' AND updated_at < clock_timestamp() - interval '${READING_LEASE}')
         ORDER BY updated_at LIMIT 10`,
      ),
    );
    return rows.map(({ id }) => id);
  }
}
