import { useEffect, useState } from 'react';
import { isUnsent, type KeptReport, type SentNote } from './kept-report.js';
import { keptOf, onKeptChange, sentOf } from './kept-reports.js';

/** Reports of that person which are on this device only, and those that left it. */
export function useOnDevice(personId: string): { kept: KeptReport[]; sent: SentNote[] } {
  const [state, setState] = useState<{ kept: KeptReport[]; sent: SentNote[] }>({ kept: [], sent: [] });
  useEffect(() => {
    let gone = false;
    const read = async (): Promise<void> => {
      const [kept, sent] = await Promise.all([keptOf(personId), sentOf(personId)]);
      if (!gone) setState({ kept: kept.filter(isUnsent), sent });
    };
    const readQuietly = (): void => void read().catch(() => undefined);
    readQuietly();
    const stop = onKeptChange(readQuietly);
    return () => {
      gone = true;
      stop();
    };
  }, [personId]);
  return state;
}
