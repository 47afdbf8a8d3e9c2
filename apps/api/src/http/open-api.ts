import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { SESSION_COOKIE } from './session-cookie.js';

/** The description of the API, from which the web's client is generated. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Zholdau')
    .setDescription('The plan of an Address: items, dates, reminders, escalations, reports and the truth about delay.')
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE)
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-CSRF-Token' }, 'csrf')
    .addSecurityRequirements({ cookie: [], csrf: [] })
    .build();
  const document = SwaggerModule.createDocument(app, builder, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return inOrder(withIdempotencyKey(document));
}

/** Paths and schemas by name, so that two builds of the same routes describe themselves alike. */
function inOrder(document: OpenAPIObject): OpenAPIObject {
  const components = { ...document.components, schemas: byName(document.components?.schemas ?? {}) };
  return { ...document, paths: byName(document.paths), components };
}

function byName<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}

type Parameter = NonNullable<NonNullable<OpenAPIObject['components']>['parameters']>[string];

/** Every change may carry a key; only those of the own session need none. */
function withIdempotencyKey(document: OpenAPIObject): OpenAPIObject {
  const parameter: Parameter = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    schema: { type: 'string', minLength: 1, maxLength: 200 },
    description:
      'Makes the change repeatable: sent again with the same key it has one effect and gets the first answer again ' +
      '(header Idempotency-Replayed). The same key with another request: 422 idempotency_key_reused. Still under way ' +
      'elsewhere: 409 idempotency_in_progress. Made, but its answer lost: 409 idempotency_answer_lost.',
  };
  for (const [path, item] of Object.entries(document.paths)) {
    if (!path.startsWith('/api/v1/') || /^\/api\/v1\/(session|password)/.test(path)) continue;
    for (const operation of [item.post, item.put, item.patch, item.delete]) {
      operation?.parameters?.push({ $ref: '#/components/parameters/IdempotencyKey' });
    }
  }
  const components = { ...document.components, parameters: { IdempotencyKey: parameter } };
  return { ...document, components };
}

/** `/api/openapi.json`, and `/api/docs` to try it. The description is made when somebody asks for it. */
export function openApiPages(app: NestFastifyApplication): void {
  let made: OpenAPIObject | undefined;
  const document = (): OpenAPIObject => (made ??= openApiDocument(app));
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Zholdau API',
    swaggerOptions: { persistAuthorization: true },
  });
}
