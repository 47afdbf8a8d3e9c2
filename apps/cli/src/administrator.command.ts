import { parseArgs } from 'node:util';
import { DomainError, type Locale } from '@zholdau/domain';
import { createFirstAdministrator } from '@zholdau/identity';
import { LadderPolicies } from '@zholdau/ladder';
import { appDataSource, Transactions } from '@zholdau/persistence';
import { loadConfig, message } from '@zholdau/platform';
import { databaseUrl } from './database-url.js';

export const USAGE = `administrator --email EMAIL --name "Фамилия Имя" --kato 110000000 --region "Акмолинская область"
  [--name-kk "Тегі Аты"] [--region-kk "Ақмола облысы"] [--region-en "Akmola Region"] [--lang ru|kk|en]

Makes the region, the seat of an administrator and its holder in an empty installation and prints a link, good for
48 hours and one use, by which the administrator chooses a password. Run again for the same e-mail it prints a new link.`;

const isLocale = (text: string): text is Locale => ['ru', 'kk', 'en'].includes(text);

/** `administrator`: the first person of a real installation; everybody else comes by invitation. Ends with 1 when refused, with 2 on wrong words. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      'name-kk': { type: 'string' },
      kato: { type: 'string' },
      region: { type: 'string' },
      'region-kk': { type: 'string' },
      'region-en': { type: 'string' },
      lang: { type: 'string', default: 'ru' },
    },
  });
  const { email, name, kato, region, lang } = values;
  if (!email?.includes('@') || !name || !region || !kato || !/^\d{9}$/.test(kato) || !isLocale(lang)) {
    console.error(USAGE);
    return 2;
  }
  const db = await appDataSource({ url: databaseUrl(), poolSize: 1 }).initialize();
  try {
    const { link, expiresAt } = await new Transactions(db).asEngine(async (tx) => {
      const made = await createFirstAdministrator(tx, {
        email,
        nameRu: name,
        nameKk: values['name-kk'] ?? name,
        locale: lang,
        region: {
          kato,
          names: { ru: region, kk: values['region-kk'] ?? region, en: values['region-en'] ?? region },
        },
        publicUrl: loadConfig().PUBLIC_URL,
      });
      await new LadderPolicies().ensureDefaults(tx, made.regionId);
      return made;
    });
    console.log(`${link}\n(${expiresAt.toISOString()})`);
    return 0;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    console.error(message(error.code, error.params, lang));
    return 1;
  } finally {
    await db.destroy();
  }
}
