import 'reflect-metadata';

interface Command {
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
try {
  process.exitCode = await (await load()).run(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
