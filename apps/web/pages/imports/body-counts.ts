import type { BodyRef, PlanImportRowView } from '../../api/types.js';

export interface BodyCount {
  body: BodyRef;
  asLead: number;
  asCo: number;
}

/** How many new and changed items each body would see, as lead and as co-executor; the most burdened first. */
export function countBodies(rows: readonly PlanImportRowView[]): BodyCount[] {
  const counts = new Map<string, BodyCount>();
  for (const row of rows) {
    if (row.skipped || (row.outcome !== 'new' && row.outcome !== 'changed')) continue;
    for (const { body, leads } of bodiesOf(row)) {
      const count = counts.get(body.id) ?? { body, asLead: 0, asCo: 0 };
      if (leads) count.asLead += 1;
      else count.asCo += 1;
      counts.set(body.id, count);
    }
  }
  return [...counts.values()].sort((a, b) => b.asLead + b.asCo - (a.asLead + a.asCo));
}

/** Each body of a row once; one that leads is not counted beside itself. */
function bodiesOf(row: PlanImportRowView): { body: BodyRef; leads: boolean }[] {
  const { executors } = row.draft;
  const leadId = row.corrections.leadBodyId ?? executors.find(({ role }) => role === 'lead')?.bodies[0]?.id;
  const bodies = new Map(executors.flatMap((executor) => executor.bodies).map((body) => [body.id, body]));
  return [...bodies.values()].map((body) => ({ body, leads: body.id === leadId }));
}
