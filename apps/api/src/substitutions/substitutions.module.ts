import { Module } from '@nestjs/common';
import { IdentityModule } from '@zholdau/identity';
import { SubstitutionsController } from './substitutions.controller.js';

@Module({ imports: [IdentityModule], controllers: [SubstitutionsController] })
export class SubstitutionsModule {}
