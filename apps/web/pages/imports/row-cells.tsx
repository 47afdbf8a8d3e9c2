import type { ImportCorrections, ImportDoubt, PlanImportRowView } from '../../api/types.js';
import { shortDateText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { nameOf } from '../../ui/names-text.js';
import { DoubtNote } from './doubt-note.js';

const DATES_SHOWN = 2;
const BODIES_SHOWN = 3;
const CHOICES_IN_CELL = 3;

export interface CellProps {
  row: PlanImportRowView;
  busy: boolean;
  onCorrect: (correction: ImportCorrections) => void;
}

/** The doubts of one field of a row. */
export function Doubts({ row, field, busy, onCorrect }: CellProps & { field: ImportDoubt['field'] }) {
  if (row.skipped) return null;
  return row.doubts
    .filter((doubt) => doubt.field === field)
    .map((doubt) => (
      <DoubtNote
        key={`${doubt.code}-${doubt.params.name ?? ''}`}
        doubt={doubt}
        most={CHOICES_IN_CELL}
        disabled={busy}
        onCorrect={onCorrect}
      />
    ));
}

/** What stands in the file, quiet, where it differs from what was understood. */
export function InFile({ text }: { text: string }) {
  const { t } = useLocale();
  return (
    <span className="in-file">
      <span className="only-heard">{t('imports.inFile')}: </span>
      {text === '' ? t('imports.emptyCell') : `«${text}»`}
    </span>
  );
}

export function TitleText({ row }: { row: PlanImportRowView }) {
  const { locale } = useLocale();
  const { titles } = row.draft;
  const shown = nameOf(titles, locale);
  const inFile = [row.raw.titleRu, row.raw.titleKk].filter((text) => text !== '');
  const same = inFile.length === 0 || inFile.some((text) => text.trim() === shown);
  return (
    <>
      <span className="import-title-words">{shown}</span>
      {!same && <InFile text={inFile[0] ?? ''} />}
    </>
  );
}

export function FormText({ row }: { row: PlanImportRowView }) {
  const { locale } = useLocale();
  const shown = nameOf(row.draft.completionForms, locale);
  return shown === '' ? <InFile text="" /> : <span className="import-clamped">{shown}</span>;
}

export function DeadlineText({ row }: { row: PlanImportRowView }) {
  const { t, locale } = useLocale();
  const { deadline } = row.draft;
  const dates = deadline === null ? [] : deadline.rolled.length > 0 ? deadline.rolled : deadline.due;
  const rest = dates.length - DATES_SHOWN;
  return (
    <>
      {dates.length > 0 ? (
        <span title={deadline?.why}>
          {dates
            .slice(0, DATES_SHOWN)
            .map((on) => shortDateText(on, locale))
            .join(', ')}
          {rest > 0 && ` ${t('imports.datesMore', { n: rest })}`}
        </span>
      ) : (
        <span className="quiet">{t(deadline === null || deadline.ask ? 'imports.askDate' : 'imports.noDate')}</span>
      )}
      <InFile text={[row.raw.deadlineRu, row.raw.deadlineKk].filter((text) => text !== '').join(' / ')} />
    </>
  );
}

export function ExecutorsText({ row }: { row: PlanImportRowView }) {
  const { t, locale } = useLocale();
  const bodies = row.draft.executors.flatMap(({ role, bodies: found }) => found.map((body) => ({ role, body })));
  const lead = bodies.find(({ role }) => role === 'lead');
  const others = bodies.filter((one) => one !== lead);
  return (
    <>
      {lead !== undefined && <span className="import-lead">{nameOf(lead.body.names, locale)}</span>}
      {others.length > 0 && (
        <span className="import-others">
          {others
            .slice(0, BODIES_SHOWN)
            .map(({ body }) => nameOf(body.shorts, locale))
            .join(', ')}
          {others.length > BODIES_SHOWN && ` ${t('imports.datesMore', { n: others.length - BODIES_SHOWN })}`}
        </span>
      )}
      <InFile text={row.raw.executorsRu || row.raw.executorsKk} />
    </>
  );
}
