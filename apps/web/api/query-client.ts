import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem.js';

const FRESH_MS = 15_000;

/** One cache for the app. What the server refused is not asked again; what did not arrive is, twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Nothing waits for the network by itself: what is kept on the device is shown, the rest says that it failed.
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: FRESH_MS,
      retry: (failures, error) => failures < 2 && isProblem(error) && (error.offline || error.status >= 500),
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
