import { spawnSync } from 'node:child_process';

/** How a program that refuses to run as root is started: what stands in front of it, and as whom. */
export interface RunAs {
  readonly prefix: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

const NOBODY = 65534;
const USER_NAMESPACE = ['unshare', '-U', '--map-user=1000', '--map-group=1000', '--'];

/**
 * PostgreSQL refuses root. A user namespace lets root run it as somebody else without leaving folders that only root
 * may enter; where namespaces are forbidden it runs as nobody, who must then be able to reach the folder.
 */
export function runAs(): RunAs {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const probe = spawnSync(USER_NAMESPACE[0]!, [...USER_NAMESPACE.slice(1), 'true'], { stdio: 'ignore' });
  if (probe.status === 0) return { prefix: USER_NAMESPACE };
  return { prefix: [], uid: NOBODY, gid: NOBODY };
}
