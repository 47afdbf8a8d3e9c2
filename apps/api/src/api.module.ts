import { Module, type Type } from '@nestjs/common';
import { AdminModule } from './admin/admin.module.js';
import { DemoTimeModule } from './demo/demo.module.js';
import { DirectoryModule } from './directory/directory.module.js';
import { HttpModule } from './http/http.module.js';
import { InstallationModule } from './installation/installation.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { SessionModule } from './session/session.module.js';

/** The API's features, one line each. They expect Config and PersistenceModule from the process around them. */
export const API_FEATURES: Type[] = [
  AdminModule,
  DemoTimeModule,
  DirectoryModule,
  InstallationModule,
  NoticesModule,
  SessionModule,
];

@Module({ imports: [HttpModule, ...API_FEATURES] })
export class ApiModule {}
