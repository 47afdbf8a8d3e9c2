import { CHANNELS, channelsFor, type Channel, type ChannelRules } from './channel.js';

const all: ChannelRules = { push: true, telegram: true, sms: 'all', webhook: true };
const present = new Set<Channel>(CHANNELS);
const reminder = { template: 'reminder', secret: false };
const escalation = { template: 'escalation', secret: false };

describe('channelsFor', () => {
  it.each<[string, Channel[], Channel[]]>([
    ['takes e-mail where a person has chosen nothing', channelsFor(reminder, [], all, present), ['email']],
    [
      'keeps the order of the person',
      channelsFor(reminder, ['telegram', 'email', 'push'], all, present),
      ['telegram', 'email', 'push'],
    ],
    ['ends with e-mail', channelsFor(reminder, ['push', 'telegram'], all, present), ['push', 'telegram', 'email']],
    [
      'leaves out what the region has switched off',
      channelsFor(
        escalation,
        ['push', 'telegram', 'sms', 'webhook'],
        { push: false, telegram: false, sms: 'off', webhook: false },
        present,
      ),
      ['email'],
    ],
    [
      'spends an SMS on an escalation',
      channelsFor(escalation, ['sms'], { ...all, sms: 'escalations' }, present),
      ['sms', 'email'],
    ],
    ['and not on a reminder', channelsFor(reminder, ['sms'], { ...all, sms: 'escalations' }, present), ['email']],
    ['unless the region pays for all', channelsFor(reminder, ['sms'], all, present), ['sms', 'email']],
    [
      'leaves out what the installation cannot serve',
      channelsFor(reminder, ['telegram', 'push'], all, new Set<Channel>(['email', 'push'])),
      ['push', 'email'],
    ],
    [
      'tries what the sender names before the rest of the order',
      channelsFor(escalation, ['telegram', 'email', 'sms', 'push'], all, present, ['push', 'sms']),
      ['sms', 'push', 'telegram', 'email'],
    ],
    [
      'begins with e-mail where the sender names it, placed or not',
      channelsFor(reminder, ['telegram'], all, present, ['email']),
      ['email', 'telegram'],
    ],
    [
      'falls to the order of a person who has none of what the sender names',
      channelsFor(escalation, ['telegram'], all, present, ['sms', 'webhook']),
      ['telegram', 'email'],
    ],
    [
      'leaves out a named channel that the region has switched off',
      channelsFor(reminder, ['sms', 'email'], { ...all, sms: 'escalations' }, present, ['sms']),
      ['email'],
    ],
    [
      'sends a secret by e-mail alone',
      channelsFor({ template: 'password_reset', secret: true }, ['telegram', 'sms'], all, present),
      ['email'],
    ],
  ])('%s', (_, channels, expected) => expect(channels).toEqual(expected));
});
