import { Injectable } from '@nestjs/common';
import { NotFoundError, OFFICIAL_CAPTIONS, type Actor, type PlanField } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { message } from '@zholdau/platform';
import type { Paper, PaperLanguage, PaperRow } from './paper.js';

interface RawPlan {
  readonly title: string;
  readonly actNumber: string | null;
  readonly actOn: string | null;
}

interface RawRow {
  readonly number: string;
  readonly directiveId: string;
  readonly heading: string;
  readonly title: string;
  readonly form: string;
  readonly words: string;
  readonly restricted: boolean;
  readonly executors: readonly { readonly name: string; readonly marks: readonly string[] }[];
  readonly amount: number | null;
  readonly source: string | null;
}

/** The columns of the official form with their share of the width. */
const COLUMNS: readonly (readonly [PlanField, number])[] = [
  ['number', 6],
  ['title', 48],
  ['completionForm', 24],
  ['deadline', 24],
  ['executors', 42],
  ['amount', 14],
  ['source', 16],
];

/** A plan as its act prints it, in one language; what has left the plan and what is still a draft is not in it. */
@Injectable()
export class PlanPaperQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws NotFoundError `plan_not_found` */
  read(actor: Actor, planId: string, language: PaperLanguage): Promise<Paper> {
    return this.transactions.asActor(actor, async (tx) => {
      const [plan] = await tx.query<RawPlan[]>(PLAN(language), [planId]);
      if (!plan) throw new NotFoundError('plan_not_found');
      const rows = await tx.query<RawRow[]>(ROWS(language), [planId]);
      const act = { number: plan.actNumber ?? '', on: plan.actOn ?? '' };
      return {
        name: message('paper_plan', {}, language),
        language,
        title: plan.title,
        notes: plan.actNumber ? [message('paper_act', act, language)] : [],
        tables: [
          {
            title: '',
            columns: COLUMNS.map(([field, width]) => [OFFICIAL_CAPTIONS[field][language], width] as const),
            numbered: true,
            rows: rows.flatMap((row, at) => rowsOf(row, rows[at - 1], language)),
          },
        ],
      };
    });
  }
}

function rowsOf(row: RawRow, before: RawRow | undefined, language: PaperLanguage): PaperRow[] {
  const executors = row.executors
    .map(({ name, marks }) =>
      [name, ...marks.map((mark) => `(${message(`paper_mark_${mark}`, {}, language)})`)].join(' '),
    )
    .join(', ');
  const cells = [
    row.number,
    row.restricted ? message('overdue_restricted', {}, language) : row.title,
    row.restricted ? '' : row.form,
    row.words,
    executors,
    row.restricted || row.amount === null ? '' : String(row.amount).replace('.', ','),
    row.restricted ? '' : (row.source ?? ''),
  ];
  return row.directiveId === before?.directiveId ? [{ cells }] : [{ heading: row.heading }, { cells }];
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
    concat_ws('. ', nullif(d.number, ''), ${spoken(language, 'd.title_ru', 'd.title_kk')}) AS heading,
    ${spoken(language, 'i.title_ru', 'i.title_kk')} AS title,
    ${spoken(language, 'i.completion_form_ru', 'i.completion_form_kk')} AS form,
    ${spoken(language, 'i.deadline_words_ru', 'i.deadline_words_kk')} AS words, i.restricted,
    (i.financing ->> 'amountMlnTenge')::float AS amount, i.financing ->> 'sourceRu' AS source,
    coalesce((SELECT jsonb_agg(jsonb_build_object('name', ${spoken(language, 'b.name_ru', 'b.name_kk')}, 'marks', x.marks) ORDER BY x.ordinal)
      FROM item_executor x JOIN body b ON b.id = x.body_id WHERE x.item_id = i.id), '[]') AS executors
  FROM plan_entry e JOIN action_item i ON i.id = e.item_id JOIN directive d ON d.id = i.directive_id
  WHERE e.plan_id = $1 AND e.ended_at IS NULL AND i.status <> 'draft' AND i.parent_id IS NULL
  ORDER BY e.ordinal, e.item_id`;
