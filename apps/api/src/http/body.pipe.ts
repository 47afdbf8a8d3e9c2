import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { fieldFaults } from './field-faults.js';
import { refuseUnreadable } from './readable.js';
import { RequestError } from './request-error.js';

/** Checks every body and query against its class; a field the class does not name is refused, never dropped. */
export class BodyPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: true,
      validationError: { target: true, value: false },
      exceptionFactory: (errors) => new RequestError('bad_request_body', 400, {}, fieldFaults(errors)),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' || metadata.type === 'query' || metadata.type === 'param') refuseUnreadable(value);
    return super.transform(value, metadata);
  }
}
