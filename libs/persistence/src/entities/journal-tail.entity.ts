import { Entity, PrimaryColumn } from 'typeorm';

/** A line that is written and not yet sealed. */
@Entity('journal_tail')
export class JournalTailEntity {
  @PrimaryColumn('bigint', { name: 'journal_id' })
  journalId!: string;

  @PrimaryColumn('uuid', { name: 'region_id' })
  regionId!: string;
}
