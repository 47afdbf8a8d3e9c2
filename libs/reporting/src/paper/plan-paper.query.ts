import { Injectable } from '@nestjs/common';
import { NotFoundError, type Actor, type HeadingToWrite } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { planPaper, type PlanLine, type PlanToPrint } from './plan-paper.js';
import type { Paper, PaperLanguage } from './paper.js';

interface RawLine extends Omit<PlanLine, 'headings'> {
  readonly directiveId: string;
}

interface RawDirective extends HeadingToWrite {
  readonly id: string;
  readonly parentId: string | null;
}

/** A plan as its act prints it, in one language; what has left the plan and what is still a draft is not in it. */
@Injectable()
export class PlanPaperQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws NotFoundError `plan_not_found` */
  read(actor: Actor, planId: string, language: PaperLanguage): Promise<Paper> {
    return this.transactions.asActor(actor, async (tx) => {
      const [plan] = await tx.query<PlanToPrint[]>(PLAN(language), [planId]);
      if (!plan) throw new NotFoundError('plan_not_found');
      const rows = await tx.query<RawLine[]>(ROWS(language), [planId]);
      const headingsOf = await pathsOf(tx, rows, language);
      const lines = rows.map(({ directiveId, ...line }) => ({ ...line, headings: headingsOf(directiveId) }));
      return planPaper(plan, lines, language);
    });
  }
}

/** The headings above each directive with its own, outermost first. */
async function pathsOf(
  tx: EntityManager,
  rows: readonly RawLine[],
  language: PaperLanguage,
): Promise<(directiveId: string) => readonly HeadingToWrite[]> {
  const own = [...new Set(rows.map(({ directiveId }) => directiveId))];
  const directives = await tx.query<RawDirective[]>(DIRECTIVES(language), [own]);
  const byId = new Map(directives.map((directive) => [directive.id, directive]));
  const pathOf = (id: string | null): HeadingToWrite[] => {
    const directive = id === null ? undefined : byId.get(id);
    if (!directive) return [];
    const { number, title, parentId } = directive;
    return [...pathOf(parentId), { number, title }];
  };
  const paths = new Map(own.map((id) => [id, pathOf(id)]));
  return (id) => paths.get(id) ?? [];
}

/** The text of the language, else of the other one. */
const spoken = (language: PaperLanguage, ru: string, kk: string): string =>
  language === 'ru' ? `coalesce(nullif(${ru}, ''), ${kk})` : `coalesce(nullif(${kk}, ''), ${ru})`;

const PLAN = (language: PaperLanguage): string => `
  SELECT ${spoken(language, 'p.title_ru', 'p.title_kk')} AS title, v.act_number AS "actNumber", to_char(v.act_on, 'DD.MM.YYYY') AS "actOn"
  FROM plan p LEFT JOIN LATERAL (SELECT act_number, act_on FROM plan_version v
    WHERE v.plan_id = p.id AND v.state = 'approved' ORDER BY v.number DESC LIMIT 1) v ON true
  WHERE p.id = $1`;

const ROWS = (language: PaperLanguage): string => `
  SELECT e.number, i.directive_id AS "directiveId",
    ${spoken(language, 'i.title_ru', 'i.title_kk')} AS title,
    ${spoken(language, 'i.completion_form_ru', 'i.completion_form_kk')} AS form,
    ${spoken(language, 'i.deadline_words_ru', 'i.deadline_words_kk')} AS words, i.restricted,
    (i.financing ->> 'amountMlnTenge')::float AS amount, i.financing ->> 'sourceRu' AS source,
    coalesce((SELECT jsonb_agg(jsonb_build_object('name', ${spoken(language, 'b.name_ru', 'b.name_kk')}, 'role', x.role, 'marks', x.marks) ORDER BY x.ordinal)
      FROM item_executor x JOIN body b ON b.id = x.body_id WHERE x.item_id = i.id), '[]') AS executors
  FROM plan_entry e JOIN action_item i ON i.id = e.item_id
  WHERE e.plan_id = $1 AND e.ended_at IS NULL AND i.status <> 'draft' AND i.parent_id IS NULL
  ORDER BY e.ordinal, e.item_id`;

const DIRECTIVES = (language: PaperLanguage): string => `
  WITH RECURSIVE above AS (
    SELECT d.* FROM directive d WHERE d.id = ANY ($1::uuid[])
    UNION SELECT d.* FROM directive d JOIN above ON d.id = above.parent_id)
  SELECT id, parent_id AS "parentId", number, ${spoken(language, 'title_ru', 'title_kk')} AS title FROM above`;
