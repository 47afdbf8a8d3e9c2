import { completionClassesOf, type CompletionClass, type DocumentType, type LocalDate } from '@zholdau/domain';
import type { NewEvidence } from '@zholdau/execution';

/** The document that proves each class; figures are told by the story itself. */
const DOCUMENT: Readonly<Record<CompletionClass, DocumentType | null>> = {
  act: 'act',
  act_draft: 'act_draft',
  info: 'letter',
  doc: 'document',
  object: 'object_act',
  indicator: null,
  finance: 'payment',
  event: 'list',
};

/** Where a document of the demonstration comes from. */
export interface ProofPlace {
  readonly number: number;
  readonly on: LocalDate;
  readonly issuer: string;
}

/** The documents, by number, date and issuer, that a completion form asks for. */
export function proofsOf(form: string, { number, on, issuer }: ProofPlace): NewEvidence[] {
  return completionClassesOf(form).flatMap((kind, at) => {
    const documentType = DOCUMENT[kind];
    if (documentType === null) return [];
    const documentNumber = `${number}-${at + 1}/2026`;
    return [{ kind: 'reference', name: form, documentType, documentNumber, documentOn: on, issuer }];
  });
}
