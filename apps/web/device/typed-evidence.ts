import type { DocumentType } from '@zholdau/domain';

/** Evidence that is typed rather than uploaded, as the API takes it. */
export interface TypedEvidence {
  kind: 'link' | 'number' | 'event' | 'reference';
  name: string;
  unit?: string;
  plan?: number | null;
  fact?: number | null;
  eventOn?: string;
  url?: string;
  indicatorId?: string;
  place?: string;
  reason?: string;
  documentType?: DocumentType;
  documentNumber?: string;
  documentOn?: string;
  issuer?: string;
}
