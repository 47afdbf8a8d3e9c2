import type { EngineFigures } from './figures.query.js';

type Gauge = readonly [name: string, help: string, value: number | Readonly<Record<string, number>>, label?: string];

/** The figures in the text format of Prometheus. Every one is a gauge: it is read from the database, not counted here. */
export function metricsText(figures: EngineFigures): string {
  const gauges: readonly Gauge[] = [
    ['ladders_armed', 'Ladders under control', figures.armed],
    ['ladders_due', 'Ladders whose rung has come and has not fired yet', figures.dueNow],
    ['letters', 'Letters on their way, by state', { ...figures.letters }, 'state'],
    ['letters_oldest_waiting_seconds', 'Age of the oldest letter that may leave', figures.oldestWaitingSeconds],
    ['notices_not_gathered', 'Lines that have no letter yet', figures.notGathered],
    ['last_run_seconds', 'Seconds since a part of the engine last ran', { ...figures.sinceSeconds }, 'part'],
    ['audit_faults', 'Faults that the last audit found', figures.faults],
    ['fence_closed', 'Whether letters are kept behind the restore fence', figures.fence === null ? 0 : 1],
    ['silent', 'Whether no rung has fired for a working day although some were due', figures.silent ? 1 : 0],
    ['clock_skew_seconds', 'Seconds by which a place is ahead of the database', figures.clockSkewSeconds, 'place'],
    ['engine_generation', 'Generation of the engine that is at work', figures.generation],
    ['flags_open', 'Troubles that wait for an administrator', figures.openFlags],
  ];
  return gauges.map(lines).join('');
}

function lines([name, help, value, label]: Gauge): string {
  const metric = `zholdau_${name}`;
  const samples =
    typeof value === 'number'
      ? [`${metric} ${value}`]
      : Object.entries(value).map(([key, one]) => `${metric}{${label}=${JSON.stringify(key)}} ${one}`);
  return `# HELP ${metric} ${help}\n# TYPE ${metric} gauge\n${samples.join('\n')}\n`;
}
