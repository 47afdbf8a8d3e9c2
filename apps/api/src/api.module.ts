import { Module } from '@nestjs/common';
import { HttpModule } from './http/http.module.js';

/** The modules of the API's features, one line each. They expect Config and PersistenceModule from the process around them. */
export const API_FEATURES = [];

@Module({ imports: [HttpModule, ...API_FEATURES] })
export class ApiModule {}
