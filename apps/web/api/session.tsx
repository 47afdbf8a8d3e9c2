import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import { wipeDevice } from '../device/device-store.js';
import { keepAnswer } from '../device/kept-answers.js';
import { http, rememberCsrf } from './http.js';
import type { InstallationView, Locale, SessionView } from './types.js';

export const SESSION = ['session'] as const;

/** Who is signed in; fails with 401 when nobody is. */
export function useSessionQuery() {
  return useQuery({
    queryKey: SESSION,
    queryFn: async ({ signal }) => remembered(await http.get<SessionView>('/session', {}, signal)),
    staleTime: 60_000,
    refetchInterval: 120_000,
    refetchOnReconnect: 'always',
  });
}

const SessionContext = createContext<SessionView | null>(null);

export function SessionProvider({ session, children }: { session: SessionView; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session inside the frame, where there always is one. */
export function useSession(): SessionView {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession is used outside the frame');
  return session;
}

/** Whether the seat may do something of the whole app, such as `plan.import`. */
export function useMay(action: string): boolean {
  return useSession().may.includes(action);
}

export function useInstallation() {
  return useQuery({
    queryKey: ['installation'],
    queryFn: ({ signal }) => http.get<InstallationView>('/installation', {}, signal),
    staleTime: Infinity,
  });
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => http.post<SessionView>('/session', body),
    onSuccess: (session) => {
      client.clear();
      client.setQueryData(SESSION, remembered(session));
    },
  });
}

/** Everything of the person leaves the device as well. Without the server one cannot sign out: the session would live on. */
export function useSignOut() {
  const client = useQueryClient();
  const { person } = useSession();
  return useMutation({
    mutationFn: () => http.delete('/session'),
    onSuccess: async () => {
      await wipeDevice(person.id).catch(() => undefined);
      client.clear();
    },
  });
}

/** Another seat of the same person sees other rows: everything read before is dropped. */
export function useSwitchSeat() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (seatId: string) => http.patch<SessionView>('/session', { seatId }),
    onSuccess: async (session) => {
      client.setQueryData(SESSION, remembered(session));
      await client.resetQueries({ predicate: (query) => query.queryKey[0] !== SESSION[0] });
    },
  });
}

/** Texts that the server writes (reasons, history) are read again in the new language. */
export function useSaveLocale() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (locale: Locale) => http.patch<SessionView>('/session', { locale }),
    onSuccess: async (session) => {
      client.setQueryData(SESSION, remembered(session));
      await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== SESSION[0] });
    },
  });
}

function remembered(session: SessionView): SessionView {
  if (session.csrf === '') return session; // as it was kept on the device
  rememberCsrf(session.csrf);
  void keepAnswer('/session', session).catch(() => undefined);
  return session;
}
