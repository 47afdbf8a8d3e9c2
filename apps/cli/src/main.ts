import 'reflect-metadata';

interface Command {
  readonly USAGE: string;
  run(args: string[]): Promise<number>;
}

/** Each command is loaded only when it is called: `deadline` and `plan` need neither a database nor a framework. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  migrate: () => import('./migrate.command.js'),
  administrator: () => import('./administrator.command.js'),
  seed: () => import('./seed.command.js'),
  import: () => import('./import.command.js'),
  journal: () => import('./journal.command.js'),
  recheck: () => import('./recheck.command.js'),
  doctor: () => import('./doctor.command.js'),
  fence: () => import('./fence.command.js'),
  engine: () => import('./engine.command.js'),
  deadline: () => import('./deadline.command.js'),
  plan: () => import('./plan.command.js'),
  address: () => import('./address.command.js'),
  bench: () => import('./bench.command.js'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = COMMANDS[name];
if (!load) {
  console.error(`Usage: npm run -s zholdau -- COMMAND\nCommands: ${Object.keys(COMMANDS).join(', ')}`);
  process.exit(name === '' || name === '--help' || name === 'help' ? 0 : 2);
}
const { USAGE, run } = await load();
if (args.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}
try {
  process.exitCode = await run(args);
} catch (error) {
  const { code = '', message } = error as { code?: string; message?: string };
  const wrongWords = code.startsWith('ERR_PARSE_ARGS');
  console.error(wrongWords ? `${message}\n${USAGE}` : (message ?? error));
  process.exitCode = wrongWords ? 2 : 1;
}
