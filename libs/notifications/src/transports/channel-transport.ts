import type { OutgoingLetter, SendOutcome } from './mail-transport.js';

/** Carries letters by one channel. Answers within the time of a sending and never throws because of the other side. */
export interface ChannelTransport {
  send(letter: OutgoingLetter): Promise<SendOutcome>;
}
