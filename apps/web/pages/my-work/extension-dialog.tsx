import { useExtensions } from '../../api/extensions.js';
import type { MyWorkRow } from '../../api/types.js';
import { DecideExtension } from '../extension/decide-extension.js';

/** The request of a row, decided without leaving the list. */
export function ExtensionDialog({ row, onClose }: { row: MyWorkRow; onClose: () => void }) {
  const requests = useExtensions(row.item.id);
  const request = requests.data?.find(({ id }) => id === row.extensionId);
  if (request === undefined) return null;
  return <DecideExtension request={request} number={row.item.number} onClose={onClose} />;
}
