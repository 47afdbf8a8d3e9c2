import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Req, Res } from '@nestjs/common';
import {
  AccountsService,
  ActorResolver,
  LONGEST_DAYS,
  SessionQuery,
  SessionsService,
  SignInService,
  type SignedIn,
} from '@zholdau/identity';
import { InboxQuery } from '@zholdau/notifications';
import { Config } from '@zholdau/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentVisitor } from '../http/current-actor.decorator.js';
import { Public, SeatNotNeeded } from '../http/public.decorator.js';
import { RequestError } from '../http/request-error.js';
import { clearSessionCookie, sessionToken, setSessionCookie } from '../http/session-cookie.js';
import { rememberVisitor } from '../http/visitor.js';
import { ChangePasswordDto, ChangeSessionDto, SignInDto } from './session.dto.js';
import { toSessionView, type SessionView } from './session.view.js';

const DAY_SECONDS = 86_400;

/** The session of the browser: one at a time, made by signing in. */
@Controller('session')
@SeatNotNeeded()
export class SessionController {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: SessionsService,
    private readonly accounts: AccountsService,
    private readonly actors: ActorResolver,
    private readonly query: SessionQuery,
    private readonly inbox: InboxQuery,
    private readonly config: Config,
  ) {}

  @Post()
  @Public()
  @HttpCode(200)
  async open(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { token, visitor } = await this.signIn.signIn(body, {
      ip: request.ip,
      requestId: request.id,
      userAgent: request.headers['user-agent'] ?? '',
      oldToken: sessionToken(request),
    });
    rememberVisitor(request, visitor);
    setSessionCookie(reply, token, this.config.PUBLIC_URL, LONGEST_DAYS * DAY_SECONDS);
    return this.view(visitor);
  }

  @Get()
  show(@CurrentVisitor() visitor: SignedIn): Promise<SessionView> {
    return this.view(visitor);
  }

  @Patch()
  async change(
    @CurrentVisitor() visitor: SignedIn,
    @Body() { seatId, locale }: ChangeSessionDto,
    @Req() request: FastifyRequest,
  ): Promise<SessionView> {
    if (seatId !== undefined) await this.sessions.switchSeat(visitor, seatId);
    if (locale !== undefined) await this.sessions.chooseLocale(visitor, locale);
    const changed = await this.actors.fromToken(sessionToken(request)!);
    if (!changed) throw new RequestError('sign_in_needed', 401);
    return this.view(changed);
  }

  @Delete()
  @HttpCode(204)
  async close(@CurrentVisitor() visitor: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(visitor.tokenHash);
    clearSessionCookie(reply, this.config.PUBLIC_URL);
  }

  @Post('password')
  @HttpCode(204)
  changePassword(
    @CurrentVisitor() visitor: SignedIn,
    @Body() { current, next }: ChangePasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.accounts.change(visitor, current, next, request.ip);
  }

  private async view(visitor: SignedIn): Promise<SessionView> {
    const unread = visitor.actor ? (await this.inbox.list(visitor.actor, { limit: 1 })).unread : 0;
    return toSessionView(visitor, await this.query.of(visitor), unread);
  }
}
