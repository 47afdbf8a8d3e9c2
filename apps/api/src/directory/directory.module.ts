import { Module } from '@nestjs/common';
import { IdentityModule } from '@zholdau/identity';
import { DirectoryController } from './directory.controller.js';

@Module({ imports: [IdentityModule], controllers: [DirectoryController] })
export class DirectoryModule {}
