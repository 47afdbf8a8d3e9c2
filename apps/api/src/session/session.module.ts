import { Module } from '@nestjs/common';
import { IdentityModule } from '@zholdau/identity';
import { NotificationsModule } from '@zholdau/notifications';
import { PasswordController } from './password.controller.js';
import { SessionController } from './session.controller.js';

@Module({ imports: [IdentityModule, NotificationsModule], controllers: [SessionController, PasswordController] })
export class SessionModule {}
