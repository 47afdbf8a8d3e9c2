import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'zholdau_session';

const attributes = (publicUrl: string) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:') }) as const;

/** The token of the session that the browser sent; nothing that could not be one of ours. */
export function sessionToken(request: FastifyRequest): string | null {
  const token = request.cookies?.[SESSION_COOKIE];
  return token && /^[\w-]{43}$/.test(token) ? token : null;
}

/** Hands the browser its token; `HttpOnly` keeps it from scripts, `Secure` from plain http where we serve https. */
export function setSessionCookie(reply: FastifyReply, token: string, publicUrl: string, maxAgeSeconds: number): void {
  reply.setCookie(SESSION_COOKIE, token, { ...attributes(publicUrl), maxAge: maxAgeSeconds });
}

export function clearSessionCookie(reply: FastifyReply, publicUrl: string): void {
  reply.clearCookie(SESSION_COOKIE, attributes(publicUrl));
}
