import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { PUBLIC_ROUTE, SEAT_NOT_NEEDED } from '../../apps/api/src/http/public.decorator.js';
import type { Method } from './api.js';

export interface Route {
  readonly method: Method;
  /** As declared, with `:id`. */
  readonly path: string;
  readonly isPublic: boolean;
  readonly seatNotNeeded: boolean;
  readonly handler: string;
}

const ROOT_PATHS = ['health/live', 'health/ready', 'health/engine', 'metrics'];

/** Every route of the running application with the marks its guard reads. */
export function routeTable(app: NestFastifyApplication): Route[] {
  const routes: Route[] = [];
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      const base = listOf(Reflect.getMetadata('path', metatype));
      for (const name of Object.getOwnPropertyNames(metatype.prototype)) {
        const handler: unknown = Object.getOwnPropertyDescriptor(metatype.prototype, name)?.value;
        if (typeof handler !== 'function' || !Reflect.hasMetadata('method', handler)) continue;
        const marked = (key: string): boolean =>
          Boolean(Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, metatype));
        for (const first of base) {
          for (const second of listOf(Reflect.getMetadata('path', handler))) {
            const path = [first, second]
              .map((part) => part.replace(/^\/|\/$/g, ''))
              .filter(Boolean)
              .join('/');
            routes.push({
              method: RequestMethod[Reflect.getMetadata('method', handler) as number] as Method,
              path: ROOT_PATHS.includes(path) ? `/${path}` : `/api/v1/${path}`,
              isPublic: marked(PUBLIC_ROUTE),
              seatNotNeeded: marked(SEAT_NOT_NEEDED),
              handler: `${metatype.name}.${name}`,
            });
          }
        }
      }
    }
  }
  return routes.sort((one, other) => one.path.localeCompare(other.path) || one.method.localeCompare(other.method));
}

function listOf(path: unknown): string[] {
  return Array.isArray(path) ? path.map(String) : [String(path ?? '')];
}
