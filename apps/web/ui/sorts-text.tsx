import type { EvidenceSort } from '@zholdau/domain';
import { useT } from '../i18n/locale.js';

/** Alternatives of one demand in words: «акт ввода или приёмки / заключение». */
export function SortsText({ sorts }: { sorts: readonly EvidenceSort[] }) {
  const t = useT();
  return <>{sorts.map((sort) => t(`words.sort.${sort}`)).join(' / ')}</>;
}
