import { spawnSync } from 'node:child_process';

const found = (name) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
const quietly = (command, args) =>
  spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

/**
 * Makes sure a program that npm cannot install is there: named by a variable, found on the PATH, or installed with
 * apt-get where this user may. Otherwise the run ends and names the command.
 */
export function requireProgram(name, variable, debianPackage) {
  if (process.env[variable] || found(name)) return;
  if (process.getuid?.() === 0 && found('apt-get')) {
    console.log(`Installing ${debianPackage} with apt-get …`);
    quietly('apt-get', ['update']);
    quietly('apt-get', ['install', '-y', '--no-install-recommends', debianPackage]);
    if (found(name)) return;
  }
  console.error(
    `The tests need ${name}. Install it with: sudo apt-get install -y ${debianPackage}  (or set ${variable})`,
  );
  console.log('0 passed, 1 failed');
  process.exit(1);
}
