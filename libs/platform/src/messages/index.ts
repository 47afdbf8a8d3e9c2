import { fieldMessages } from './field.messages.js';
import { httpMessages } from './http.messages.js';
import { identityMessages } from './identity.messages.js';
import { ladderMessages } from './ladder.messages.js';
import type { Messages } from './sentence.js';

/** Every dictionary of the system. A feature adds its own file and one line here. */
export const DICTIONARIES: Messages = {
  ...httpMessages,
  ...fieldMessages,
  ...identityMessages,
  ...ladderMessages,
};
