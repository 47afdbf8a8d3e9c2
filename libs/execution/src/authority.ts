import type { LocalDate } from '@zholdau/domain';

/** A decision as a document names it: «Администрация Президента, № 15, 01.10.2026». */
export function authorityOf({ body, number, on }: { body: string; number: string; on: LocalDate }): string {
  return `${body.trim()}, № ${number.trim()}, ${on.slice(8)}.${on.slice(5, 7)}.${on.slice(0, 4)}`;
}
