import { ValidationPipe } from '@nestjs/common';
import { fieldFaults } from './field-faults.js';
import { RequestError } from './request-error.js';

/** Checks every body and query against its class; a field the class does not name is refused, never dropped. */
export const bodyPipe = () =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: true, value: false },
    exceptionFactory: (errors) => new RequestError('bad_request_body', 400, {}, fieldFaults(errors)),
  });
