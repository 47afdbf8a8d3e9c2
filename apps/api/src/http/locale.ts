import type { Locale } from '@zholdau/domain';
import type { FastifyRequest } from 'fastify';
import { visitorOf } from './visitor.js';

const LOCALES: readonly Locale[] = ['kk', 'ru', 'en'];

const isLocale = (text: string | undefined): text is Locale => LOCALES.includes(text as Locale);

/** The reader's language: of the person, else the first of Accept-Language that we speak. */
export function localeOf(request: FastifyRequest): Locale {
  return visitorOf(request)?.person.locale ?? preferred(request.headers['accept-language']);
}

/**
 * The language of the screen that asks: the pages name it in Accept-Language. Somebody may read in Kazakh what will be
 * sent to them in Russian. Without the header, or where it names none of ours, the person's own.
 */
export function screenLocaleOf(request: FastifyRequest): Locale {
  return spoken(request.headers['accept-language']) ?? localeOf(request);
}

/** The spoken language with the highest weight, Russian where none is named. */
export function preferred(acceptLanguage: string | undefined): Locale {
  return spoken(acceptLanguage) ?? 'ru';
}

function spoken(acceptLanguage: string | undefined): Locale | undefined {
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
  return wishes[0]?.language as Locale | undefined;
}
