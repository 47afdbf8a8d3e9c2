import { Module } from '@nestjs/common';
import { JournalExtracts } from '../extract/journal-extracts.js';
import { JournalVerifier } from '../verify/journal-verifier.js';
import { JournalAnchors } from './journal-anchors.js';
import { JournalKeys } from './journal-keys.js';
import { JournalSealer } from './journal-sealer.js';

const SERVICES = [JournalSealer, JournalKeys, JournalAnchors, JournalVerifier, JournalExtracts];

/** Sealing, anchors, verification and extracts of the journal; expects Config and PersistenceModule around it. */
@Module({ providers: SERVICES, exports: SERVICES })
export class JournalChainModule {}
