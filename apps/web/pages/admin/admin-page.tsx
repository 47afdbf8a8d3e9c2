import { lazy, Suspense, useEffect, useRef, type ComponentType } from 'react';
import { Navigate, NavLink, Route, Routes, useLocation } from 'react-router';
import { useMay } from '../../api/session.js';
import { useT } from '../../i18n/locale.js';
import { Missing } from '../../ui/missing.js';
import { PageHeader } from '../../ui/page-header.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { Page } from '../../ui/page.js';
import { useAdminSections } from './sections.js';
import './admin.css';

const load = <K extends string>(part: () => Promise<Record<K, ComponentType>>, name: K) =>
  lazy(async () => ({ default: (await part())[name] }));

const PARTS: Record<string, ComponentType> = {
  bodies: load(() => import('./bodies/bodies-section.js'), 'BodiesSection'),
  districts: load(() => import('./districts/districts-section.js'), 'DistrictsSection'),
  people: load(() => import('./people/people-section.js'), 'PeopleSection'),
  seats: load(() => import('./seats/seats-section.js'), 'SeatsSection'),
  vacancies: load(() => import('./vacancies/vacancies-section.js'), 'VacanciesSection'),
  settings: load(() => import('./settings/settings-section.js'), 'SettingsSection'),
  policies: load(() => import('./policies/policies-section.js'), 'PoliciesSection'),
  calendar: load(() => import('./calendar/calendar-section.js'), 'CalendarSection'),
  deliveries: load(() => import('./deliveries/deliveries-section.js'), 'DeliveriesSection'),
  mailbox: load(() => import('./mailbox/mailbox-section.js'), 'MailboxSection'),
  status: load(() => import('./status/status-section.js'), 'StatusSection'),
};

const CalendarChange = load(() => import('./calendar/calendar-change.js'), 'CalendarChange');

/** Settings: the directory, who holds which seat, the numbers of the region, and whether the ladder is alive. */
export function AdminPage() {
  const t = useT();
  const sections = useAdminSections();
  const mayChangeCalendar = useMay('calendar.change');
  const nav = useChosenInView();
  const [first] = sections;
  if (first === undefined) return <Missing />;
  return (
    <Page>
      <PageHeader title={t('admin.title')} />
      <nav className="admin-nav" aria-label={t('admin.sections')} ref={nav}>
        {sections.map(({ path, text }) => (
          <NavLink key={path} to={`/admin/${path}`} className="admin-link">
            {t(text)}
          </NavLink>
        ))}
      </nav>
      <Suspense fallback={<PageSkeleton />}>
        <Routes>
          <Route index element={<Navigate to={`/admin/${first.path}`} replace />} />
          {sections.map(({ path }) => {
            const Part = PARTS[path];
            return Part === undefined ? null : <Route key={path} path={path} element={<Part />} />;
          })}
          {mayChangeCalendar && <Route path="calendar/change" element={<CalendarChange />} />}
          <Route path="*" element={<Missing />} />
        </Routes>
      </Suspense>
    </Page>
  );
}

/** On a phone the sections are a strip that scrolls: the chosen one is brought into view. */
function useChosenInView() {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    nav.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  return nav;
}
