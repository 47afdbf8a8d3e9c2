import { ConfigError, loadConfig } from '@zholdau/platform';

/** @throws ConfigError when the command has no database to work on */
export function databaseUrl(): string {
  const { DATABASE_URL } = loadConfig();
  if (!DATABASE_URL)
    throw new ConfigError('This command needs DATABASE_URL, for example postgres://zholdau@localhost/zholdau');
  return DATABASE_URL;
}
