import { Module } from '@nestjs/common';
import { IdentityModule } from '@zholdau/identity';
import { PasswordController } from './password.controller.js';
import { SessionController } from './session.controller.js';

@Module({ imports: [IdentityModule], controllers: [SessionController, PasswordController] })
export class SessionModule {}
