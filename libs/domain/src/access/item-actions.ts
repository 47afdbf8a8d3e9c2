import type { Actor } from './actor.js';
import { can } from './can.js';
import type { DisputeFacts } from './disputes.js';
import type {
  CheckpointSubject,
  ExtensionSubject,
  ItemSubject,
  RemovalSubject,
  ReportSubject,
} from './item-subjects.js';
import type { PartSubject } from './parts.js';

/** What the actor may do with one period now, by the names the screens know. */
export function checkpointActions(actor: Actor, checkpoint: CheckpointSubject): string[] {
  const underReview: ReportSubject = { ...checkpoint, reportBodyId: checkpoint.leadBodyId, reportState: 'submitted' };
  const draft: ReportSubject = { ...underReview, reportState: 'draft' };
  return named({
    acknowledge: can(actor, 'item.acknowledge', checkpoint),
    report: can(actor, 'item.report', checkpoint),
    submit: can(actor, 'report.submit', draft),
    withdraw: can(actor, 'report.withdraw', underReview),
    return: can(actor, 'report.return', underReview),
    accept: can(actor, 'report.accept', underReview),
    reschedule: can(actor, 'item.reschedule', checkpoint),
    remind: can(actor, 'item.remind', checkpoint),
    pause: can(actor, 'clock.pause', checkpoint),
    note: can(actor, 'escalation.note', checkpoint),
    extend: can(actor, 'extension.ask', checkpoint),
    askParts: checkpoint.bodyIds.length > 1 && can(actor, 'part.ask', checkpoint),
  });
}

/** Without the facts of an assignment nobody is offered a dispute. */
const NO_DISPUTE: DisputeFacts = { disputeInTime: false, disputedBefore: false };

/** What the actor may do with an item now: with the whole, and with at least one of its periods. */
export function itemActions(
  actor: Actor,
  item: ItemSubject,
  checkpoints: readonly CheckpointSubject[],
  dispute: DisputeFacts = NO_DISPUTE,
): string[] {
  const whole = named({
    edit: can(actor, 'item.edit', item),
    reassign: can(actor, 'item.reassign', item),
    split: can(actor, 'item.split', item),
    cancel: can(actor, 'item.cancel', item),
    indicate: can(actor, 'indicator.edit', item),
    judge: can(actor, 'indicator.judge', item),
    threaten: can(actor, 'item.threaten', item),
    delegate: can(actor, 'item.delegate', item),
    dispute: can(actor, 'item.dispute', { ...item, ...dispute }),
    request: can(actor, 'item.request', item),
    answer: can(actor, 'request.answer', { ...item, answered: false }),
  });
  return [...new Set([...whole, ...checkpoints.flatMap((checkpoint) => checkpointActions(actor, checkpoint))])];
}

/** What the actor may do with a co-executor's part now. */
export function partActions(actor: Actor, part: PartSubject): string[] {
  return named({
    handIn: can(actor, 'part.hand_in', part),
    return: can(actor, 'part.return', part),
  });
}

/** What the actor may do with one report now. */
export function reportActions(actor: Actor, report: ReportSubject): string[] {
  return named({
    edit: can(actor, 'report.edit', report),
    submit: can(actor, 'report.submit', report),
    withdraw: can(actor, 'report.withdraw', report),
    return: can(actor, 'report.return', report),
    accept: can(actor, 'report.accept', report),
  });
}

/** What the actor may do with one request for a later date now. */
export function extensionActions(actor: Actor, extension: ExtensionSubject): string[] {
  return named({
    evidence: can(actor, 'extension.evidence', extension),
    withdraw: can(actor, 'extension.withdraw', extension),
    grant: can(actor, 'extension.grant', extension),
    refuse: can(actor, 'extension.refuse', extension),
    record: can(actor, 'extension.record', extension),
  });
}

/** What the actor may do now about taking a period off control. */
export function removalActions(actor: Actor, removal: RemovalSubject): string[] {
  return named({
    proposeRemoval: can(actor, 'removal.propose', removal),
    remove: can(actor, 'removal.remove', removal),
    refuseRemoval: can(actor, 'removal.refuse', removal),
  });
}

function named(answers: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(answers).flatMap(([name, allowed]) => (allowed ? [name] : []));
}
