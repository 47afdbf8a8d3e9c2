import { addressMessages } from './address.messages.js';
import { assignmentMessages } from './assignment.messages.js';
import { extensionMessages } from './extension.messages.js';
import { fieldMessages } from './field.messages.js';
import { historyMessages } from './history.messages.js';
import { httpMessages } from './http.messages.js';
import { identityMessages } from './identity.messages.js';
import { indicatorsMessages } from './indicators.messages.js';
import { itemsMessages } from './items.messages.js';
import { journalMessages } from './journal.messages.js';
import { ladderMessages } from './ladder.messages.js';
import { overdueMessages } from './overdue.messages.js';
import { plansMessages } from './plans.messages.js';
import { reportsMessages } from './reports.messages.js';
import { paperMessages } from './paper.messages.js';
import { planImportMessages } from './plan-import.messages.js';
import { bulkMessages } from './bulk.messages.js';
import { substitutionMessages } from './substitution.messages.js';
import { talkMessages } from './talk.messages.js';
import { watchMessages } from './watch.messages.js';
import type { Messages } from './sentence.js';

/** Every dictionary of the system. A feature adds its own file and one line here. */
export const DICTIONARIES: Messages = {
  ...httpMessages,
  ...fieldMessages,
  ...identityMessages,
  ...ladderMessages,
  ...watchMessages,
  ...substitutionMessages,
  ...itemsMessages,
  ...assignmentMessages,
  ...reportsMessages,
  ...extensionMessages,
  ...historyMessages,
  ...journalMessages,
  ...overdueMessages,
  ...indicatorsMessages,
  ...planImportMessages,
  ...plansMessages,
  ...paperMessages,
  ...talkMessages,
  ...bulkMessages,
  ...addressMessages,
};
