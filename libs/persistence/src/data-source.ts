import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities/index.js';
import { MIGRATIONS } from './migrations/index.js';

/** PostgreSQL's `date` stays 'YYYY-MM-DD': a Date object would carry a zone that the day does not have. */
const DATE_OID = 1082;
pg.types.setTypeParser(DATE_OID, (text) => text);

export interface DataSourceSettings {
  readonly url: string;
  /** Connections at most; the sweep, the sender and requests share them. */
  readonly poolSize?: number;
}

const ground = ({ url, poolSize = 10 }: DataSourceSettings) =>
  ({ type: 'postgres', url, poolSize, entities: ENTITIES, installExtensions: false, logging: false }) as const;

/**
 * Row security makes estimates of cost large while answers stay small: compiling such a query takes longer than
 * answering it. A look at the index costs little where the data lies in memory or on a solid-state disk.
 */
const PLANNING = '-c jit=off -c random_page_cost=1.1';

/**
 * The connection of a running process. Every session starts in the role `zholdau_app` in UTC:
 * outside a transaction of {@link Transactions} it sees no row at all.
 */
export function appDataSource(settings: DataSourceSettings): DataSource {
  const extra = { options: `-c role=zholdau_app -c timezone=UTC ${PLANNING}`, application_name: 'zholdau' };
  return new DataSource({ ...ground(settings), extra } as DataSourceOptions);
}

/** The connection of `migrate`: the owner of the tables. */
export function ownerDataSource(settings: DataSourceSettings): DataSource {
  return new DataSource({
    ...ground({ poolSize: 2, ...settings }),
    extra: { options: '-c timezone=UTC' },
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
  } as DataSourceOptions);
}
