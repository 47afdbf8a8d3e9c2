import { Module } from '@nestjs/common';
import { AuditModule } from '@zholdau/audit';
import { ActorResolver } from './session/actor-resolver.js';

const SERVICES = [ActorResolver];

@Module({ imports: [AuditModule], providers: SERVICES, exports: SERVICES })
export class IdentityModule {}
