/** The ways in which a letter reaches a person; the inbox is there besides, always. */
export const CHANNELS = ['email', 'push', 'telegram', 'sms', 'webhook'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a region allows. SMS costs money: none, escalations only, or everything. */
export interface ChannelRules {
  readonly push: boolean;
  readonly telegram: boolean;
  readonly sms: 'off' | 'escalations' | 'all';
  readonly webhook: boolean;
}

/** A letter by its urgency and by whether it carries a secret of the account. */
export interface ChannelLetter {
  readonly template: string;
  readonly secret: boolean;
}

const ESCALATIONS = ['escalation', 'remind_now', 'vacancy'];

/**
 * The channels to try for one letter, in the person's order, the next one when one fails.
 *
 * E-mail is always among them, last where the person has not placed it: nobody becomes unreachable by a setting. A
 * letter with a secret of the account goes by e-mail alone.
 *
 * @param order the person's own, of channels whose address was confirmed
 * @param named channels that the sender wishes for: those of them that the person has are tried before the others
 * @param present channels that the installation can serve at all
 */
export function channelsFor(
  letter: ChannelLetter,
  order: readonly Channel[],
  rules: ChannelRules,
  present: ReadonlySet<Channel>,
  named: readonly Channel[] = [],
): Channel[] {
  if (letter.secret) return ['email'];
  const own = order.filter((channel) => present.has(channel) && channelOn(channel, letter.template, rules));
  const tried = own.includes('email') ? own : [...own, 'email' as const];
  const wished = (channel: Channel): boolean => named.includes(channel);
  return [...tried.filter(wished), ...tried.filter((channel) => !wished(channel))];
}

/** Whether a region lets letters of this kind leave by the channel; e-mail cannot be switched off. */
export function channelOn(channel: Channel, template: string, rules: ChannelRules): boolean {
  if (channel === 'email') return true;
  if (channel !== 'sms') return rules[channel];
  return rules.sms === 'all' || (rules.sms === 'escalations' && ESCALATIONS.includes(template));
}
