import type { EngineFigures } from './figures.query.js';

/** Why the outside heartbeat stops and the duty person is called. */
export type EngineTrouble = 'engine_dead' | 'auditor_dead' | 'faults_found' | 'silent' | 'fence_closed';

/** A worker looks every 5 s; silence for a minute means that none is at work. */
export const ALIVE_WITHIN_SECONDS = 60;
/** The auditor looks every minute; a violation must be known within five. */
const AUDITED_WITHIN_SECONDS = 300;

/**
 * What is wrong with the engine, the worst first; empty when all is well.
 *
 * @param figures as the database has them: whoever asks need not be a worker
 */
export function engineTroubles({ sinceSeconds, faults, fence, silent }: EngineFigures): EngineTrouble[] {
  const troubles: [EngineTrouble, boolean][] = [
    ['engine_dead', (sinceSeconds['sweep'] ?? Infinity) > ALIVE_WITHIN_SECONDS],
    ['silent', silent],
    ['faults_found', faults > 0],
    ['fence_closed', fence !== null],
    ['auditor_dead', (sinceSeconds['audit'] ?? Infinity) > AUDITED_WITHIN_SECONDS],
  ];
  return troubles.filter(([, holds]) => holds).map(([trouble]) => trouble);
}
