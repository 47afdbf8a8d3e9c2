import type { Locale } from '@zholdau/domain';
import type { FastifyRequest } from 'fastify';
import { visitorOf } from './visitor.js';

const LOCALES: readonly Locale[] = ['kk', 'ru', 'en'];

const isLocale = (text: string | undefined): text is Locale => LOCALES.includes(text as Locale);

/** The reader's language: of the person, else the first of Accept-Language that we speak. */
export function localeOf(request: FastifyRequest): Locale {
  return visitorOf(request)?.person.locale ?? preferred(request.headers['accept-language']);
}

/** The spoken language with the highest weight, Russian where none is named. */
export function preferred(acceptLanguage: string | undefined): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = Number(
        parameters
          .find((text) => text.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      );
      return { language: tag.split('-')[0], weight: Number.isFinite(weight) ? weight : 0 };
    })
    .filter(({ language, weight }) => isLocale(language) && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return (wishes[0]?.language as Locale | undefined) ?? 'ru';
}
