import { ConsoleLogger } from '@nestjs/common';

/** Log lines of a process: one JSON object each for machines, or text for a terminal. Never a secret in either. */
export function processLogger(format: 'json' | 'text'): ConsoleLogger {
  return new ConsoleLogger({
    json: format === 'json',
    colors: format === 'text' && process.stdout.isTTY,
    logLevels: ['log', 'warn', 'error', 'fatal'],
  });
}
