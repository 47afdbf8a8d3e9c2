import { DomainError } from '@zholdau/domain';

/** The e-mail or the password is wrong; which of them is never said. */
export class SignInRefusedError extends DomainError {}

/** Too many attempts; `minutes` says when to come back. */
export class ThrottledError extends DomainError {}
