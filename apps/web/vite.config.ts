import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { shellFiles } from './device/shell-files.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Built files go where the API serves them from; in development the API answers behind the same origin. */
export default defineConfig({
  root: here('.'),
  publicDir: here('./public'),
  resolve: { alias: { '@zholdau/domain': here('../../libs/domain/src/index.ts') } },
  plugins: [react(), shellFiles()],
  server: { host: '127.0.0.1', proxy: { '/api/v1': 'http://127.0.0.1:3000' } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // Of the rules only what a page asks for comes along: no file of libs/domain does anything by being read.
      treeshake: { moduleSideEffects: [{ test: /libs[\\/]domain[\\/]/, sideEffects: false }] },
      input: { index: here('./index.html'), 'service-worker': here('./device/service-worker.ts') },
      output: {
        // A service worker rules the pages of its folder, and its name must not change.
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|@tanstack)[\\/]/,
              priority: 2,
            },
          ],
        },
      },
    },
  },
});
