import { Module } from '@nestjs/common';
import { IdentityModule } from '@zholdau/identity';
import { InstallationController } from './installation.controller.js';

@Module({ imports: [IdentityModule], controllers: [InstallationController] })
export class InstallationModule {}
