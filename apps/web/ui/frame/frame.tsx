import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import { whenSignedOut } from '../../api/http.js';
import { invalidateItems } from '../../api/items.js';
import { useLiveInbox } from '../../api/live.js';
import { isProblem } from '../../api/problem.js';
import { SessionProvider, useSaveLocale, useSession, useSessionQuery } from '../../api/session.js';
import { onKeptChange } from '../../device/kept-reports.js';
import { startOutbox } from '../../device/outbox.js';
import { useLocale, useT } from '../../i18n/locale.js';
import { PageSkeleton } from '../page-skeleton.js';
import { ProblemAlert } from '../problem-alert.js';
import { BottomBar } from './bottom-bar.js';
import { HelpDialog } from './help-dialog.js';
import { OfflineBanner } from './offline-banner.js';
import { Rail } from './rail.js';
import { TopBar } from './top-bar.js';
import './frame.css';

const DemoBar = lazy(async () => ({ default: (await import('../../pages/demo/demo-bar.js')).DemoBar }));

/** What stands around every page of a signed-in person. */
export function Frame() {
  const session = useSessionQuery();
  const location = useLocation();
  useLeaveWhenSignedOut();
  useOneLanguage(session.data?.person.locale);
  useLiveInbox(session.data?.role == null ? undefined : session.data.person.id);

  if (session.isPending) return <PageSkeleton />;
  if (session.data === undefined) {
    if (isProblem(session.error) && session.error.status === 401) return <Navigate to={signInPath(location)} replace />;
    return <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />;
  }
  return (
    <SessionProvider session={session.data}>
      <SkipLink />
      <div className="frame">
        <Rail />
        <TopBar />
        <div className="frame-notices">
          <OfflineBanner />
          {session.data.demo && (
            <Suspense fallback={null}>
              <DemoBar />
            </Suspense>
          )}
        </div>
        <main id="content" className="frame-main" tabIndex={-1} key={session.data.seat?.id ?? 'none'}>
          {session.data.role === null ? <NoSeat /> : <Outlet />}
        </main>
        <BottomBar />
      </div>
      <HelpDialog />
      <SendWhatWaits />
      <FocusNewPage />
    </SessionProvider>
  );
}

/** What the server writes (doubts, reasons, letters) is in the language of the screen. */
function useOneLanguage(spoken: string | undefined) {
  const { locale } = useLocale();
  const { mutate } = useSaveLocale();
  useEffect(() => {
    if (spoken !== undefined && spoken !== locale) mutate(locale);
  }, [spoken, locale, mutate]);
}

/** Reports that were written without a network leave from any page. */
function SendWhatWaits() {
  const client = useQueryClient();
  const { person, seat } = useSession();
  const seatId = seat?.id;
  useEffect(
    () => (seatId === undefined ? undefined : startOutbox({ personId: person.id, seatId })),
    [person.id, seatId],
  );
  useEffect(
    () =>
      onKeptChange(({ submitted }) => {
        if (submitted !== undefined) void invalidateItems(client);
      }),
    [client],
  );
  return null;
}

function SkipLink() {
  const t = useT();
  return (
    <a className="skip-link" href="#content">
      {t('frame.skip')}
    </a>
  );
}

function NoSeat() {
  const t = useT();
  return <p className="empty-state">{t('frame.seat.none')}</p>;
}

/** A new page starts at its top, and a reader by ear is put at its beginning. */
function FocusNewPage() {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const main = document.getElementById('content');
    main?.scrollTo(0, 0);
    main?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}

function useLeaveWhenSignedOut(): void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const location = useLocation();
  useEffect(() => {
    // What was read is dropped after the page has gone: on it, every question would at once be asked again.
    whenSignedOut(() => {
      void Promise.resolve(navigate(signInPath(location), { replace: true })).then(() => client.clear());
    });
  }, [client, navigate, location]);
}

function signInPath(location: { pathname: string; search: string }): string {
  const next = location.pathname + location.search;
  return next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
}
