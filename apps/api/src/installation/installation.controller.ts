import { Controller, Get } from '@nestjs/common';
import { InstallationQuery } from '@zholdau/identity';
import { Public } from '../http/public.decorator.js';
import { toInstallationView, type InstallationView } from './installation.view.js';

/** What the sign-in page must know. */
@Controller('installation')
@Public()
export class InstallationController {
  constructor(private readonly installation: InstallationQuery) {}

  @Get()
  async show(): Promise<InstallationView> {
    return toInstallationView(await this.installation.picture());
  }
}
