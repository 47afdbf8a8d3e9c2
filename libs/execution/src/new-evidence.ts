import { BadInputError, type DocumentType, type LocalDate } from '@zholdau/domain';

/** What a document is and how it is found again. */
export interface DocumentWords {
  readonly documentType?: DocumentType | '';
  readonly documentNumber?: string;
  readonly documentOn?: LocalDate | null;
  readonly issuer?: string;
  /** Why a figure is below its plan. */
  readonly reason?: string;
}

/** A link, a number with its plan and fact, an event with its place and coverage, or a document by its number. */
export interface NewEvidence extends DocumentWords {
  readonly kind: 'link' | 'number' | 'event' | 'reference';
  readonly name: string;
  readonly unit?: string;
  readonly plan?: number | null;
  readonly fact?: number | null;
  readonly eventOn?: LocalDate | null;
  readonly place?: string;
  readonly url?: string;
  /** The indicator that an event adds its coverage to. */
  readonly indicatorId?: string | null;
}

/** An event covers people, or was not counted; nobody attends by minus. */
const countsPeople = (fact: number | null | undefined): boolean =>
  fact === undefined || fact === null || (Number.isInteger(fact) && fact >= 0);

/**
 * @throws BadInputError `evidence_link_missing`, `evidence_number_missing`, `evidence_event_missing`,
 *   `evidence_coverage_wrong`, `evidence_act_incomplete`
 */
export function checkEvidence(evidence: NewEvidence): void {
  const { kind, url = '', fact, eventOn } = evidence;
  if (kind === 'link' && !/^https?:\/\/[^\s]+$/i.test(url)) throw new BadInputError('evidence_link_missing');
  if (kind === 'number' && (fact === undefined || fact === null)) throw new BadInputError('evidence_number_missing');
  if (kind === 'event' && !eventOn) throw new BadInputError('evidence_event_missing');
  if (kind === 'event' && !countsPeople(fact)) throw new BadInputError('evidence_coverage_wrong');
  checkDocument(kind, evidence);
}

/**
 * An act is named by number, date and issuer; so is whatever is only referred to.
 *
 * @throws BadInputError `evidence_act_incomplete`, `evidence_type_misplaced` where a figure or an event is called a document
 */
export function checkDocument(
  kind: NewEvidence['kind'] | 'file',
  { documentType = '', documentNumber = '', documentOn, issuer = '' }: DocumentWords,
): void {
  if (documentType !== '' && (kind === 'number' || kind === 'event'))
    throw new BadInputError('evidence_type_misplaced');
  if (documentType !== 'act' && kind !== 'reference') return;
  if (documentType === '' || documentNumber.trim() === '' || !documentOn || issuer.trim() === '') {
    throw new BadInputError('evidence_act_incomplete');
  }
}
