import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import type { ImportCorrections, ImportDoubt, PlanImportRowView, PlanImportView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import type { TextKey } from '../../i18n/texts.js';
import { hasText } from '../../i18n/texts.js';
import { DoubtNote } from './doubt-note.js';
import { FixDeadline } from './fix-deadline.js';
import { FixExecutors } from './fix-executors.js';
import { FixTexts } from './fix-texts.js';
import { OutcomeTag } from './outcome-counts.js';
import { DeadlineText, FormText, TitleText } from './row-cells.js';

const ALL_CHOICES = 40;

interface Props {
  view: PlanImportView;
  rows: PlanImportRowView[];
  at: number;
  busy: boolean;
  onOpen: (row: PlanImportRowView | null) => void;
  onCorrect: (row: PlanImportRowView, correction: ImportCorrections) => void;
  onSkip: (row: PlanImportRowView) => void;
  /** Takes back everything a person said about the row. */
  onForget: (row: PlanImportRowView) => void;
}

/** One row at length: what stands in the file beside what was understood, and a place to say otherwise. */
export function RowDrawer({ view, rows, at, busy, onOpen, onCorrect, onSkip, onForget }: Props) {
  const t = useT();
  const row = rows[at];
  if (row === undefined) return null;
  const correct = (correction: ImportCorrections): void => onCorrect(row, correction);
  const nextDoubt = rows.slice(at + 1).find((other) => other.doubts.length > 0 && !other.skipped);
  const doubts = (field: ImportDoubt['field']) =>
    row.doubts
      .filter((doubt) => doubt.field === field)
      .map((doubt) => (
        <DoubtNote
          key={`${doubt.code}-${doubt.params.name ?? ''}`}
          doubt={doubt}
          most={ALL_CHOICES}
          disabled={busy}
          onCorrect={correct}
        />
      ));
  return (
    <Drawer
      open
      mask={false}
      size={560}
      onClose={() => onOpen(null)}
      className="import-drawer"
      title={
        <span>
          {t('imports.rowTitle', { row: String(row.sheetRow) })}{' '}
          <OutcomeTag outcome={row.outcome} skipped={row.skipped} />
        </span>
      }
      extra={<Steps rows={rows} at={at} onOpen={onOpen} />}
      footer={
        <div className="import-drawer-foot">
          <Button onClick={() => onSkip(row)} loading={busy}>
            {t(row.skipped ? 'imports.unskip' : 'imports.skip')}
          </Button>
          {Object.keys(row.corrections).length > 0 && (
            <Button onClick={() => onForget(row)} disabled={busy}>
              {t('imports.forget')}
            </Button>
          )}
          {nextDoubt !== undefined && (
            <Button type="primary" onClick={() => onOpen(nextDoubt)}>
              {t('imports.nextDoubt')}
            </Button>
          )}
        </div>
      }
    >
      <p className="quiet small">
        {[
          row.sheet === ''
            ? ''
            : t(isDocument(view.fileName) ? 'imports.rowTable' : 'imports.rowSheet', { sheet: row.sheet }),
          row.raw.section === '' ? '' : `${t('imports.sectionOf')}: ${row.raw.section}`,
        ]
          .filter((words) => words !== '')
          .join(' · ')}
      </p>
      <Field name="imports.colTitle" understood={<TitleText row={row} />} inFile={[row.raw.titleRu, row.raw.titleKk]}>
        {doubts('number')}
        {doubts('section')}
        {doubts('title')}
      </Field>
      <Field
        name="imports.colForm"
        understood={<FormText row={row} />}
        inFile={[row.raw.completionFormRu, row.raw.completionFormKk]}
      >
        {doubts('completionForm')}
      </Field>
      <Field
        name="imports.colDeadline"
        understood={<DeadlineText row={row} />}
        inFile={[row.raw.deadlineRu, row.raw.deadlineKk]}
      >
        {row.draft.deadline !== null && row.draft.deadline.why !== '' && (
          <p className="quiet small">{row.draft.deadline.why}</p>
        )}
        {doubts('deadline')}
        <FixDeadline row={row} actOn={view.actOn} busy={busy} onCorrect={correct} />
      </Field>
      <Field name="imports.colExecutors" inFile={[row.raw.executorsRu, row.raw.executorsKk]}>
        {doubts('executors')}
        <FixExecutors row={row} busy={busy} onCorrect={correct} />
      </Field>
      <Changes row={row} />
      <FixTexts row={row} busy={busy} onCorrect={correct} />
    </Drawer>
  );
}

const isDocument = (fileName: string): boolean => /\.docx$/i.test(fileName);

function Steps({ rows, at, onOpen }: Pick<Props, 'rows' | 'at' | 'onOpen'>) {
  const t = useT();
  const [before, after] = [rows[at - 1], rows[at + 1]];
  return (
    <span className="import-drawer-steps">
      <Button
        type="text"
        icon={<LeftOutlined />}
        aria-label={t('imports.prevRow')}
        disabled={before === undefined}
        onClick={() => before && onOpen(before)}
      />
      <Button
        type="text"
        icon={<RightOutlined />}
        aria-label={t('imports.nextRow')}
        disabled={after === undefined}
        onClick={() => after && onOpen(after)}
      />
    </span>
  );
}

interface FieldProps {
  name: TextKey;
  inFile: string[];
  understood?: ReactNode;
  children?: ReactNode;
}

function Field({ name, inFile, understood, children }: FieldProps) {
  const t = useT();
  const texts = inFile.filter((text) => text !== '');
  return (
    <section className="import-field">
      <h3>{t(name)}</h3>
      <dl>
        <div>
          <dt>{t('imports.inFile')}</dt>
          <dd className="import-raw">
            {texts.length > 0 ? texts.map((text) => <p key={text}>{text}</p>) : t('imports.emptyCell')}
          </dd>
        </div>
        {understood !== undefined && (
          <div>
            <dt>{t('imports.understood')}</dt>
            <dd className="import-understood">{understood}</dd>
          </div>
        )}
      </dl>
      {children}
    </section>
  );
}

function Changes({ row }: { row: PlanImportRowView }) {
  const t = useT();
  if (row.changes.length === 0) return null;
  return (
    <section className="import-field">
      <h3>{t('imports.changesTitle')}</h3>
      <ChangeTable changes={row.changes} />
    </section>
  );
}

export function ChangeTable({ changes }: { changes: PlanImportRowView['changes'] }) {
  const t = useT();
  return (
    <table className="import-changes">
      <thead>
        <tr>
          <th scope="col">
            <span className="only-heard">{t('common.conflict.field')}</span>
          </th>
          <th scope="col">{t('imports.before')}</th>
          <th scope="col">{t('imports.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{fieldName(field, t)}</th>
            <td>{before === '' ? '–' : before}</td>
            <td>{after === '' ? '–' : after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function fieldName(field: string, t: ReturnType<typeof useT>): string {
  const key = `imports.field_${field}`;
  return hasText(key) ? t(key) : field;
}
