import { Injectable, type CanActivate } from '@nestjs/common';
import { InstallationQuery } from '@zholdau/identity';
import { RequestError } from '../http/request-error.js';

/** Outside the demonstration its addresses do not exist. */
@Injectable()
export class DemoGuard implements CanActivate {
  constructor(private readonly installation: InstallationQuery) {}

  async canActivate(): Promise<boolean> {
    if (!(await this.installation.isDemo())) throw new RequestError('no_such_route', 404);
    return true;
  }
}
