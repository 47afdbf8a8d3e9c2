import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { apiUrl } from './http.js';
import { SESSION } from './session.js';

/** The inbox follows the server without a reload: whoever is told something sees it at once. */
export function useLiveInbox(personId: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (personId === undefined) return;
    const stream = new EventSource(apiUrl('/notices/live'));
    const look = (): void => {
      void client.invalidateQueries({ queryKey: ['notices'] });
      void client.invalidateQueries({ queryKey: SESSION });
    };
    stream.addEventListener('notice', look);
    return () => {
      stream.removeEventListener('notice', look);
      stream.close();
    };
  }, [client, personId]);
}
