import { DEFAULT_SETTINGS, fitsSetting, SETTINGS, type SettingKey, type Settings } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

const isKey = (key: string): key is SettingKey => key in SETTINGS;

/** What a region has changed, over the defaults of the rules. */
export class SettingsStore {
  async read(tx: EntityManager, regionId: string): Promise<Settings> {
    const rows = await tx.query<{ key: string; value: unknown }[]>(
      'SELECT key, value FROM setting WHERE region_id = $1',
      [regionId],
    );
    const changed = rows.filter(({ key, value }) => isKey(key) && fitsSetting(SETTINGS[key], value));
    return { ...DEFAULT_SETTINGS, ...Object.fromEntries(changed.map(({ key, value }) => [key, value])) };
  }
}
