import { ConsoleLogger } from '@nestjs/common';

/** What the framework says of itself at every start: a page of lines that nobody reads. */
const FRAMEWORK = ['InstanceLoader', 'RouterExplorer', 'RoutesResolver', 'NestFactory', 'NestApplication'];

/** Log lines of a process: one JSON object each for machines, or text for a terminal. Never a secret in either. */
class ProcessLogger extends ConsoleLogger {
  override log(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    if (typeof context === 'string' && FRAMEWORK.includes(context)) return;
    super.log(message, ...rest);
  }
}

export function processLogger(format: 'json' | 'text'): ConsoleLogger {
  return new ProcessLogger({ json: format === 'json', colors: format === 'text' && process.stdout.isTTY });
}
