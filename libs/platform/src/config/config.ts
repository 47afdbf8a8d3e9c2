import { plainToInstance, Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUrl, Matches, Max, Min, validateSync } from 'class-validator';

const isTrue = ({ value }: { value: unknown }): boolean => value === true || value === '1' || value === 'true';
const toNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? Number(value) : value);

/** Everything the environment may say, checked at start. Values are never logged: some are secrets. */
export class Config {
  /** Port of the web and the API. */
  @Transform(toNumber)
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT: number = 3000;

  /** Address to listen on; loopback unless an administrator opens it on purpose. */
  @IsString()
  HOST: string = '127.0.0.1';

  /** PostgreSQL of the installation; the standalone runs its own when this is absent. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//)
  DATABASE_URL?: string;

  /** Redis for the queue; without it the queue lives in PostgreSQL. */
  @IsOptional()
  @Matches(/^rediss?:\/\//)
  REDIS_URL?: string;

  /** Mail server; without it letters go to a mailbox page that an administrator reads. */
  @IsOptional()
  @Matches(/^smtps?:\/\//)
  SMTP_URL?: string;

  /** Sender of all letters. */
  @IsString()
  MAIL_FROM: string = 'Zholdau <zholdau@localhost>';

  /** Where people reach the system; links in letters begin with it. */
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  PUBLIC_URL: string = 'http://127.0.0.1:3000';

  /** The demonstration: seeded region, sign-in list, time machine. Never in production. */
  @Transform(isTrue)
  @IsBoolean()
  ZHOLDAU_DEMO: boolean = false;

  /**
   * Bucket of evidence files in a store that speaks S3: https://KEY:SECRET@storage.example.kz/bucket?region=kz-1;
   * without it they lie in DATA_DIR.
   */
  @IsOptional()
  @Matches(/^https?:\/\/[^:@/]+:[^@/]+@[^/]+\/[^?]+/)
  FILES_URL?: string;

  /** Folder of evidence files and of the embedded database. */
  @IsString()
  DATA_DIR: string = 'var';

  /** Private key (Ed25519, PKCS #8 in PEM) that signs the journal's head; without it one is made and kept in the database. */
  @IsOptional()
  @Matches(/^-----BEGIN PRIVATE KEY-----/)
  JOURNAL_KEY?: string;

  /** Token of the Telegram bot that brings letters; without it there is no such channel. */
  @IsOptional()
  @Matches(/^\d+:[\w-]{20,}$/)
  TELEGRAM_TOKEN?: string;

  /** Where the bot's messages are handed over. */
  @Matches(/^https?:\/\//)
  TELEGRAM_API: string = 'https://api.telegram.org';

  /** SMS gateway that speaks the protocol of SMSC: https://LOGIN:PASSWORD@smsc.kz/sys/send.php; without it there is no such channel. */
  @IsOptional()
  @Matches(/^https?:\/\/[^:@/]+:[^@/]+@/)
  SMS_URL?: string;

  /** Hosts inside the network that webhooks and push may call, host or host:port, separated by commas. */
  @IsString()
  WEBHOOK_ALLOW: string = '';

  /** Address of an outside monitor that is called every minute while the engine is well; no call is the alarm. */
  @IsOptional()
  @Matches(/^https?:\/\//)
  HEARTBEAT_URL?: string;

  /** Who may read the figures for Prometheus at /metrics of the API (as a bearer token); without it nobody may. */
  @IsOptional()
  @IsString()
  METRICS_TOKEN?: string;

  /** Log lines: json for machines, text for a terminal. */
  @IsIn(['json', 'text'])
  LOG_FORMAT: 'json' | 'text' = 'text';
}

/** The environment is wrong; names the variables and the rules, never the values. */
export class ConfigError extends Error {}

/**
 * Reads and checks the environment.
 *
 * @param defaults what an entry file sets when the environment says nothing (the standalone turns the demo on)
 * @throws ConfigError naming every variable that is wrong
 */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env, defaults: Partial<Config> = {}): Config {
  const known = Object.keys(new Config()).concat(
    'DATABASE_URL',
    'REDIS_URL',
    'SMTP_URL',
    'FILES_URL',
    'JOURNAL_KEY',
    'HEARTBEAT_URL',
    'METRICS_TOKEN',
  );
  const given = Object.fromEntries(known.map((key) => [key, environment[key]]).filter(([, value]) => value));
  const config = plainToInstance(Config, { ...new Config(), ...defaults, ...given });
  if (!given['PUBLIC_URL'] && !defaults.PUBLIC_URL) config.PUBLIC_URL = `http://127.0.0.1:${config.PORT}`;
  const faults = validateSync(config);
  if (faults.length > 0) {
    const lines = faults.map((fault) => `${fault.property}: ${Object.keys(fault.constraints ?? {}).join(', ')}`);
    throw new ConfigError(`The environment is not valid. ${lines.join('; ')}`);
  }
  return config;
}
