import { FirstSchema1789800000000 } from './1789800000000-FirstSchema.js';
import { JournalChain1790100000000 } from './1790100000000-JournalChain.js';

/** Every migration in its order; named here because a glob breaks as soon as files are bundled or moved. */
export const MIGRATIONS = [FirstSchema1789800000000, JournalChain1790100000000];
