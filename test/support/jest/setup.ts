import 'reflect-metadata';

jest.mock('node:worker_threads', () => jest.requireActual('./source-worker.cjs'));
