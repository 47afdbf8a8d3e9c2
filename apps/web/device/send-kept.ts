import { http } from '../api/http.js';
import { isProblem, type ApiProblem } from '../api/problem.js';
import type { EvidenceView, ReportView } from '../api/types.js';
import { draftBody, sameWords, wordsOf } from './draft-words.js';
import { fileForm } from './file-form.js';
import { wordsUnsent, type Addition, type KeptReport } from './kept-report.js';
import { amendKept, fileOf, keepFile, settleKept } from './kept-reports.js';
import { newKey } from './new-key.js';

const reused = (problem: ApiProblem): boolean => problem.code === 'idempotency_key_reused';

/**
 * Sends what a kept report still has, in order: words, evidence, handing in.
 *
 * Every request is written down with its key before it leaves. One without an answer is sent again unchanged, so the
 * server does its work once, however often the network fails and wherever the page was closed.
 *
 * @returns what is left on the device; null when all of it is with the server
 * @throws ApiProblem when nothing is known about the outcome (no network, a failure of the server) or when one has to
 *   sign in; the report waits as it is
 */
export async function sendKept(kept: KeptReport): Promise<KeptReport | null> {
  let now: KeptReport | null = kept;
  while (now !== null && now.trouble === null && wordsUnsent(now)) now = await sendWords(now);
  while (now !== null && now.trouble === null && now.base !== null) {
    const next: Addition | undefined = now.additions.find(({ refused }) => refused === null);
    if (next === undefined) break;
    now = await sendAddition(now, now.base.reportId, next);
  }
  if (now === null || now.trouble !== null || !now.wanted || now.base === null) return now;
  const refused = now.additions.find((one) => one.refused !== null);
  return refused === undefined ? handIn(now, now.base) : refuse(now.id, 409, 'addition_refused', refused.refused ?? '');
}

async function sendWords(kept: KeptReport): Promise<KeptReport | null> {
  const { id, checkpointId, saving, words, base } = kept;
  const attempt = saving ?? { key: newKey(), version: base?.version ?? null, words };
  await amendKept(id, (now) => now && { ...now, saving: attempt });
  try {
    const report = await http.once<ReportView>('PUT', `/checkpoints/${checkpointId}/draft`, {
      key: attempt.key,
      body: draftBody(attempt.words),
      ...(attempt.version === null ? {} : { version: attempt.version }),
    });
    const known = { reportId: report.id, version: report.version, words: attempt.words };
    return await amendKept(id, (now) => now && { ...now, saving: null, base: known }, { report });
  } catch (error) {
    const problem = answered(error);
    const forget = (now: KeptReport | null): KeptReport | null => now && { ...now, saving: null };
    if (reused(problem)) return amendKept(id, forget);
    const theirs = await newestOf(kept);
    const same = theirs?.state === 'draft' && sameWords(wordsOf(theirs), attempt.words);
    if (theirs !== null && (same || problem.code === 'idempotency_answer_lost')) return adopt(id, theirs);
    if (problem.stale && theirs !== null) return conflict(id, theirs);
    return refuse(id, problem.status, problem.code, problem.detail);
  }
}

async function sendAddition(kept: KeptReport, reportId: string, one: Addition): Promise<KeptReport | null> {
  const without = (now: KeptReport | null): KeptReport | null =>
    now && { ...now, additions: now.additions.filter(({ id }) => id !== one.id) };
  try {
    const added = await deliver(reportId, one);
    return await amendKept(kept.id, without, added === null ? {} : { added });
  } catch (error) {
    const problem = answered(error);
    if (problem.code === 'idempotency_answer_lost') {
      const report = await newestOf(kept);
      return amendKept(kept.id, without, report === null ? {} : { report });
    }
    const marked = reused(problem) ? await renamed(one) : { ...one, refused: problem.detail || problem.code };
    return amendKept(
      kept.id,
      (now) => now && { ...now, additions: now.additions.map((each) => (each.id === one.id ? marked : each)) },
    );
  }
}

/** @returns null when the bytes are no longer on the device: there is nothing to send */
async function deliver(reportId: string, one: Addition): Promise<EvidenceView | null> {
  if (one.kind === 'typed') {
    return http.once<EvidenceView>('POST', `/reports/${reportId}/evidence`, { key: one.id, body: one.evidence });
  }
  const bytes = await fileOf(one.id);
  if (bytes === undefined) return null;
  const { body, type } = fileForm(one.id, one.name, one.mediaType, bytes);
  return http.once<EvidenceView>('POST', `/reports/${reportId}/files`, { key: one.id, body, contentType: type });
}

/** The key was spent on another draft, one that is gone: for this draft the piece is new. */
async function renamed(one: Addition): Promise<Addition> {
  const id = newKey();
  const bytes = await fileOf(one.id);
  if (bytes !== undefined) await keepFile(id, bytes);
  return { ...one, id };
}

async function handIn(kept: KeptReport, base: NonNullable<KeptReport['base']>): Promise<KeptReport | null> {
  const { id, self } = kept;
  const attempt = kept.handing ?? { key: newKey(), version: base.version, reportId: base.reportId };
  await amendKept(id, (now) => now && { ...now, handing: attempt });
  try {
    const submitted = await http.once<ReportView>('POST', `/reports/${attempt.reportId}/submission`, {
      key: attempt.key,
      body: self,
      version: attempt.version ?? base.version,
    });
    await settleKept(kept, submitted);
    return null;
  } catch (error) {
    const problem = answered(error);
    const newest = await newestOf(kept);
    if (newest !== null && newest.id === attempt.reportId && newest.state !== 'draft') {
      await settleKept(kept, newest);
      return null;
    }
    if (problem.stale && newest !== null) return conflict(id, newest);
    return refuse(id, problem.status, problem.code, problem.detail);
  }
}

/** The answer of the server, if it is one that will not change by asking again. */
function answered(error: unknown): ApiProblem {
  if (!isProblem(error)) throw error;
  const passing = error.offline || error.status >= 500 || [401, 408, 425, 429].includes(error.status);
  if (passing || error.code === 'idempotency_in_progress' || error.code === 'csrf_refused') throw error;
  return error;
}

const adopt = (id: string, report: ReportView): Promise<KeptReport | null> =>
  amendKept(
    id,
    (kept) =>
      kept && {
        ...kept,
        saving: null,
        base: { reportId: report.id, version: report.version, words: wordsOf(report) },
      },
    { report },
  );

const conflict = (id: string, theirs: ReportView): Promise<KeptReport | null> =>
  amendKept(
    id,
    (kept) =>
      kept && { ...kept, saving: null, handing: null, wanted: false, trouble: { kind: 'conflict' as const, theirs } },
  );

const refuse = (id: string, status: number, code: string, detail: string): Promise<KeptReport | null> =>
  amendKept(
    id,
    (kept) =>
      kept && {
        ...kept,
        saving: null,
        handing: null,
        wanted: false,
        trouble: { kind: 'refused' as const, status, code, detail },
      },
  );

/** The body's draft of the period, else its newest report; only as the server has it now. */
async function newestOf({ itemId, checkpointId, bodyId }: KeptReport): Promise<ReportView | null> {
  const reports = await http.fresh<ReportView[]>(`/action-items/${itemId}/reports`);
  const ours = reports.filter(
    (report) => report.checkpointId === checkpointId && (bodyId === null || report.body.id === bodyId),
  );
  return ours.find(({ state }) => state === 'draft') ?? ours[0] ?? null;
}
