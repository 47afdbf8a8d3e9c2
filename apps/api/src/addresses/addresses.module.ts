import { Module } from '@nestjs/common';
import { DirectivesModule } from '@zholdau/directives';
import { ReportingModule } from '@zholdau/reporting';
import { AddressesController } from './addresses.controller.js';

@Module({ imports: [DirectivesModule, ReportingModule], controllers: [AddressesController] })
export class AddressesModule {}
