import type { ComponentType } from 'react';
import { createBrowserRouter } from 'react-router';
import { addTexts } from './i18n/texts.js';
import { Crash } from './ui/crash.js';
import { Frame } from './ui/frame/frame.js';
import { Missing } from './ui/missing.js';
import { PageSkeleton } from './ui/page-skeleton.js';

type PageTexts = Parameters<typeof addTexts>[0];

/** Each page is its own chunk and brings its texts along; the frame stays while a page arrives. */
const page = <K extends string>(
  load: () => Promise<Record<K, ComponentType>>,
  name: K,
  loadTexts?: () => Promise<PageTexts>,
) => ({
  lazy: async () => {
    const [module, texts] = await Promise.all([load(), loadTexts?.()]);
    if (texts !== undefined) addTexts({ ...texts });
    return { Component: module[name] };
  },
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
              {
                path: '/',
                ...page(
                  () => import('./pages/my-work/my-work-page.js'),
                  'MyWorkPage',
                  () => import('./i18n/my-work.js'),
                ),
              },
              {
                path: '/plan',
                ...page(
                  () => import('./pages/plan/plan-page.js'),
                  'PlanPage',
                  () => import('./i18n/plan.js'),
                ),
              },
              {
                path: '/address',
                ...page(
                  () => import('./pages/address/address-page.js'),
                  'AddressPage',
                  () => import('./i18n/address.js'),
                ),
              },
              {
                path: '/plans',
                ...page(
                  () => import('./pages/plans/plans-page.js'),
                  'PlansPage',
                  () => import('./i18n/plans.js'),
                ),
              },
              {
                path: '/plans/:id',
                ...page(
                  () => import('./pages/plans/plan-page.js'),
                  'OnePlanPage',
                  () => import('./i18n/plans.js'),
                ),
              },
              { path: '/items/:id', ...page(() => import('./pages/item/item-page.js'), 'ItemPage') },
              {
                path: '/search',
                ...page(
                  () => import('./pages/search/search-page.js'),
                  'SearchPage',
                  () => import('./i18n/search.js'),
                ),
              },
              {
                path: '/overdue',
                ...page(
                  () => import('./pages/overdue/overdue-page.js'),
                  'OverduePage',
                  () => import('./i18n/overdue.js'),
                ),
              },
              {
                path: '/indicators',
                ...page(
                  () => import('./pages/indicators/indicators-page.js'),
                  'IndicatorsPage',
                  () => import('./i18n/indicators.js'),
                ),
              },
              {
                path: '/checks',
                ...page(
                  () => import('./pages/checks/checks-page.js'),
                  'ChecksPage',
                  () => import('./i18n/checks.js'),
                ),
              },
              { path: '/inbox', ...page(() => import('./pages/inbox/inbox-page.js'), 'InboxPage') },
              {
                path: '/my-channels',
                ...page(
                  () => import('./pages/my-channels/my-channels-page.js'),
                  'MyChannelsPage',
                  () => import('./i18n/my-channels.js'),
                ),
              },
              {
                path: '/letters',
                ...page(
                  () => import('./pages/letters/letters-page.js'),
                  'LettersPage',
                  () => import('./i18n/letters.js'),
                ),
              },
              {
                path: '/substitutions',
                ...page(
                  () => import('./pages/substitutions/substitutions-page.js'),
                  'SubstitutionsPage',
                  () => import('./i18n/substitutions.js'),
                ),
              },
              {
                path: '/imports',
                ...page(
                  () => import('./pages/imports/imports-page.js'),
                  'ImportsPage',
                  () => import('./i18n/imports.js'),
                ),
              },
              {
                path: '/imports/:id',
                ...page(
                  () => import('./pages/imports/import-page.js'),
                  'ImportPage',
                  () => import('./i18n/imports.js'),
                ),
              },
              {
                path: '/journal',
                ...page(
                  () => import('./pages/journal/journal-page.js'),
                  'JournalPage',
                  () => import('./i18n/journal.js'),
                ),
              },
              {
                path: '/admin/*',
                ...page(
                  () => import('./pages/admin/admin-page.js'),
                  'AdminPage',
                  async () => ({ ...(await import('./i18n/admin.js')), ...(await import('./i18n/letters.js')) }),
                ),
              },
              { path: '*', Component: Missing },
            ],
          },
        ],
      },
    ],
  },
]);
