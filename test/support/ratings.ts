import { localDate, type SelfRating, type Verdict } from '@zholdau/domain';

/** The agency says that all is done. */
export const DONE: SelfRating = { rating: 'done', words: '' };
/** The coordinator was there and saw it. */
export const SEEN_DONE: Verdict = { rating: 'done', source: { kind: 'visit', words: 'Выезд на объект' } };
/** The report itself shows that it is not. */
export const NOT_SHOWN: Verdict = { rating: 'not_done', source: { kind: 'report' } };

/** An act of acceptance that lies elsewhere: what «акт ввода» demands. */
export const OBJECT_ACT = {
  kind: 'reference',
  name: 'Акт ввода в эксплуатацию',
  documentType: 'object_act',
  documentNumber: '12',
  documentOn: localDate('2026-10-01'),
  issuer: 'Управление строительства',
} as const;
