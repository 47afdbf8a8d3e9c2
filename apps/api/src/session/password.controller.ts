import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { AccountsService } from '@zholdau/identity';
import type { FastifyRequest } from 'fastify';
import { Public } from '../http/public.decorator.js';
import { ForgottenPasswordDto, SetPasswordDto } from './session.dto.js';
import { toPasswordTokenView, type AcceptedView, type PasswordTokenView } from './session.view.js';

/** The way in for those who have no session: the link of a letter. */
@Controller()
@Public()
export class PasswordController {
  constructor(private readonly accounts: AccountsService) {}

  /** The answer is the same for an e-mail that nobody has. */
  @Post('password-reset')
  @HttpCode(202)
  async forgotten(@Body() { email }: ForgottenPasswordDto, @Req() request: FastifyRequest): Promise<AcceptedView> {
    await this.accounts.forgotten(email, request.ip);
    return { accepted: true };
  }

  @Get('password-token/:token')
  async token(@Param('token') token: string): Promise<PasswordTokenView> {
    return toPasswordTokenView(await this.accounts.ownerOf(token));
  }

  @Post('password')
  @HttpCode(204)
  set(@Body() { token, password }: SetPasswordDto): Promise<void> {
    return this.accounts.setByLink(token, password);
  }
}
