export * from './accounts/accounts.service.js';
export * from './accounts/first-administrator.js';
export type { IssuedLink, LinkPurpose } from './accounts/issue-link.js';
export type { LinkOwner } from './accounts/one-time-links.js';
export { hashPassword, PASSWORD_MIN_LENGTH } from './accounts/passwords.js';
export * from './directory/aliases.service.js';
export * from './directory/bodies.query.js';
export * from './directory/bodies.service.js';
export * from './directory/districts.service.js';
export type * from './directory/refs.js';
export * from './directory/region.service.js';
export * from './identity.module.js';
export * from './installation/calendar.query.js';
export * from './installation/installation.query.js';
export * from './installation/settings.service.js';
export * from './people/people.query.js';
export * from './people/people.service.js';
export * from './seats/seat-charges.service.js';
export * from './seats/seat-holders.service.js';
export { SeatsQuery, type SeatCard } from './seats/seats.query.js';
export * from './seats/seats.service.js';
export * from './seats/vacancies.query.js';
export * from './session/actor-resolver.js';
export * from './session/refusals.js';
export * from './session/session.query.js';
export * from './session/sessions.service.js';
export { LONGEST_DAYS } from './session/session-term.js';
export * from './session/sign-in.service.js';
export type * from './session/signed-in.js';
export {
  SubstitutionsQuery,
  type SubstitutionCard,
  type SubstitutionChoices,
} from './substitutions/substitutions.query.js';
export * from './substitutions/substitutions.service.js';
