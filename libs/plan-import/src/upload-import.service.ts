import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  BadInputError,
  demand,
  NotFoundError,
  type Actor,
  type Level,
  type LocalDate,
  type Origin,
} from '@zholdau/domain';
import { planFileKind } from '@zholdau/documents';
import { Clock, SettingsStore, Transactions } from '@zholdau/persistence';

/** A plan file with what its rows do not say themselves. */
export interface PlanFile {
  readonly fileName: string;
  readonly content: Buffer;
  readonly addressId: string;
  readonly actNumber: string | null;
  readonly actOn: LocalDate;
  readonly level: Level;
  readonly origin: Origin;
}

const MEGABYTE = 1024 * 1024;

/** Takes a plan file in; what is in it is read by the worker. */
@Injectable()
export class UploadImportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: SettingsStore,
  ) {}

  /**
   * @returns the id of the import, to be handed to the worker
   * @throws BadInputError `file_too_large` and what {@link planFileKind} refuses
   * @throws NotFoundError `address_not_found`
   */
  upload(actor: Actor, file: PlanFile): Promise<string> {
    demand(actor, 'plan.import');
    const fileName = nameOf(file.fileName);
    planFileKind(fileName, file.content);
    return this.transactions.asActor(actor, async (tx) => {
      const most = (await this.settings.read(tx, actor.regionId))['import.maxMegabytes'];
      if (file.content.length > most * MEGABYTE) throw new BadInputError('file_too_large', { name: fileName, most });
      const [address] = await tx.query<unknown[]>('SELECT 1 FROM address WHERE id = $1', [file.addressId]);
      if (!address) throw new NotFoundError('address_not_found');
      const [row] = await tx.query<{ id: string }[]>(
        `INSERT INTO plan_import (region_id, address_id, file_name, size, sha256, content, act_number, act_on, defaults,
                                  created_by, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, clock_timestamp()) RETURNING id`,
        [
          actor.regionId,
          file.addressId,
          fileName,
          file.content.length,
          createHash('sha256').update(file.content).digest('hex'),
          file.content,
          file.actNumber,
          file.actOn,
          JSON.stringify({ level: file.level, origin: file.origin }),
          actor.personId,
          await this.clock.now(tx),
        ],
      );
      return row!.id;
    });
  }
}

/** The bare name: no folders, no control characters, no direction marks that turn an ending around. */
function nameOf(fileName: string): string {
  const bare = fileName.split(/[\\/]/).at(-1) ?? '';
  return (
    bare
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(-200) || 'plan'
  );
}
