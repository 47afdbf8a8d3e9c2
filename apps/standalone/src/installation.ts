import { seedDemo } from '@zholdau/demo';
import { installationMode } from '@zholdau/persistence';
import { ConfigError, type Config } from '@zholdau/platform';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** @throws ConfigError for a demonstration that would listen beyond this machine: it shows its passwords */
export function checkReach({ ZHOLDAU_DEMO, HOST }: Config): void {
  if (ZHOLDAU_DEMO && !LOOPBACK.includes(HOST))
    throw new ConfigError(
      'The demonstration shows its passwords and listens on loopback only. Set ZHOLDAU_DEMO=0 for real work.',
    );
}

/**
 * Makes the database what the environment says it is, and refuses to mix the two kinds.
 *
 * @throws ConfigError for a demo on a database with real work, and for real work on a demo's database with its moved clock
 */
export async function prepareInstallation(config: Config): Promise<void> {
  const mode = await installationMode(config.DATABASE_URL!);
  if (!config.ZHOLDAU_DEMO) {
    if (mode.clock !== 'live')
      throw new ConfigError(
        'This database was made for a demonstration: its clock is moved. Real work needs a fresh one.',
      );
    return;
  }
  if (mode.clock === 'live' && mode.regions > 0)
    throw new ConfigError('This database holds real work; the demonstration will not touch it. Set ZHOLDAU_DEMO=0.');
  if (mode.clock === 'live') await seedDemo(config);
}
