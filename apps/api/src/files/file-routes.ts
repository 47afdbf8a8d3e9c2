import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces } from '@nestjs/swagger';

const BINARY = { type: 'string', format: 'binary' } as const;

/** Says in the description of the API that the route takes one file in the field «file». */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: { type: 'object', properties: { file: BINARY }, required: ['file'] } }),
  );

/** Says in the description of the API that the route answers with the bytes of a file. */
export const GivesFile = (mediaType = 'application/octet-stream'): MethodDecorator =>
  applyDecorators(ApiProduces(mediaType), ApiOkResponse({ schema: BINARY }));
