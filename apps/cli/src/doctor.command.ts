import { checkZoneData, loadConfig, realNow, type Config } from '@zholdau/platform';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isLocale, sentence, type Finding } from './doctor.messages.js';
import { databaseFindings } from './doctor-database.js';
import { mailFinding, redisFinding } from './doctor-services.js';

const OLDEST_NODE = [20, 19] as const;

export const USAGE = `doctor [--lang kk|ru|en]

Says what is wrong with this installation: Node.js, time-zone data, folders, database, Redis, mail.
Ends with 0 when all is well, with 1 when something is not.`;

/** `doctor`: says what is wrong with the installation; ends with 1 when something is. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { lang: { type: 'string', default: 'ru' } } });
  const locale = isLocale(values.lang) ? values.lang : 'ru';
  const findings = await examine();
  for (const finding of findings) console.log(`${finding.ok ? '✓' : '✗'} ${sentence(finding, locale)}`);
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

async function examine(): Promise<Finding[]> {
  const config = readConfig();
  if ('code' in config) return [config];
  return [
    nodeFinding(),
    zoneFinding(),
    dataFolderFinding(config),
    webFinding(),
    ...(await databaseFindings(config, realNow())),
    ...(await redisFinding(config)),
    ...(await mailFinding(config)),
  ];
}

function readConfig(): Config | Finding {
  try {
    return loadConfig();
  } catch (error) {
    return {
      ok: false,
      code: 'environment',
      params: { detail: error instanceof Error ? error.message : String(error) },
    };
  }
}

function nodeFinding(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return { ok, code: 'node', params: { version: process.versions.node } };
}

function zoneFinding(): Finding {
  try {
    checkZoneData();
    return { ok: true, code: 'zone', params: { version: process.versions['tz'] ?? '?' } };
  } catch {
    return { ok: false, code: 'zone', params: { version: process.versions['tz'] ?? '?' } };
  }
}

function dataFolderFinding({ DATA_DIR }: Config): Finding {
  try {
    mkdirSync(DATA_DIR, { recursive: true });
    accessSync(DATA_DIR, constants.W_OK);
    return { ok: true, code: 'data_folder', params: { folder: DATA_DIR } };
  } catch {
    return { ok: false, code: 'data_folder', params: { folder: DATA_DIR } };
  }
}

function webFinding(): Finding {
  return { ok: existsSync('dist/web/index.html'), code: 'web', params: {} };
}
