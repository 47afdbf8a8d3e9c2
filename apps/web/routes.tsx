import type { ComponentType } from 'react';
import { createBrowserRouter } from 'react-router';
import { Crash } from './ui/crash.js';
import { Frame } from './ui/frame/frame.js';
import { Missing } from './ui/missing.js';
import { PageSkeleton } from './ui/page-skeleton.js';

/** Each page is its own chunk; the frame stays while a page arrives. */
const page = <K extends string>(load: () => Promise<Record<K, ComponentType>>, name: K) => ({
  lazy: async () => ({ Component: (await load())[name] }),
  HydrateFallback: PageSkeleton,
});

export const router = createBrowserRouter([
  {
    ErrorBoundary: Crash,
    children: [
      { path: '/sign-in', ...page(() => import('./pages/sign-in/sign-in-page.js'), 'SignInPage') },
      { path: '/password', ...page(() => import('./pages/password/password-page.js'), 'PasswordPage') },
      {
        Component: Frame,
        children: [
          {
            ErrorBoundary: Crash,
            children: [
              { path: '/', ...page(() => import('./pages/my-work/my-work-page.js'), 'MyWorkPage') },
              { path: '/plan', ...page(() => import('./pages/plan/plan-page.js'), 'PlanPage') },
              { path: '/items/:id', ...page(() => import('./pages/item/item-page.js'), 'ItemPage') },
              { path: '/overdue', ...page(() => import('./pages/overdue/overdue-page.js'), 'OverduePage') },
              { path: '/inbox', ...page(() => import('./pages/inbox/inbox-page.js'), 'InboxPage') },
              { path: '/imports', ...page(() => import('./pages/imports/imports-page.js'), 'ImportsPage') },
              { path: '/imports/:id', ...page(() => import('./pages/imports/import-page.js'), 'ImportPage') },
              { path: '/admin/*', ...page(() => import('./pages/admin/admin-page.js'), 'AdminPage') },
              { path: '*', Component: Missing },
            ],
          },
        ],
      },
    ],
  },
]);
