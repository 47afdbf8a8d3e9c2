import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp } from 'antd';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from './api/query-client.js';
import { LocaleProvider } from './i18n/locale.js';
import { router } from './routes.js';
import { LookProvider } from './ui/look.js';

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <LocaleProvider>
        <LookProvider>
          <AntApp component={false} message={{ maxCount: 2, duration: 4 }}>
            <RouterProvider router={router} />
          </AntApp>
        </LookProvider>
      </LocaleProvider>
    </QueryClientProvider>
  );
}
