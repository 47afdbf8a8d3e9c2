import { ArrowUpOutlined, CheckCircleFilled, ClockCircleOutlined, MinusCircleOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import {
  useChangeMyChannels,
  useForgetChannel,
  useSubscribe,
  type AddressedChannel,
  type ChannelName,
} from '../../api/my-channels.js';
import type { MyChannelsView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { canPush, subscribeBrowser } from './browser-push.js';
import { ConnectChannel } from './connect-channel.js';

type MyChannel = MyChannelsView['channels'][number];

const ICONS = {
  confirmed: CheckCircleFilled,
  waiting: ClockCircleOutlined,
  none: MinusCircleOutlined,
  off: MinusCircleOutlined,
};

function stateOf({ available, confirmed, waiting }: MyChannel): keyof typeof ICONS {
  if (!available) return 'off';
  if (confirmed) return 'confirmed';
  return waiting ? 'waiting' : 'none';
}

/** The channels in the order in which they are tried; each with its state and what can be done to it. */
export function ChannelOrder({ mine }: { mine: MyChannelsView }) {
  const t = useT();
  const { message } = App.useApp();
  const change = useChangeMyChannels();
  const forget = useForgetChannel();
  const subscribe = useSubscribe();
  const [connecting, setConnecting] = useState<AddressedChannel | null>(null);
  const { channels, digestAt, quiet, calendar, pushKey } = mine;
  const confirmed = channels.filter((one) => one.confirmed).map(({ channel }) => channel);
  const moveUp = (channel: ChannelName): void => {
    const order = [...confirmed];
    const at = order.indexOf(channel);
    order.splice(at, 1);
    order.splice(at - 1, 0, channel);
    change.mutate({ order, digestAt, quiet, calendar });
  };
  const allow = async (): Promise<void> => {
    if (!canPush()) return void message.warning(t('myChannels.pushImpossible'));
    const answer = await subscribeBrowser(pushKey);
    if (answer === 'refused') return void message.warning(t('myChannels.pushRefused'));
    if (answer === 'unreachable') return void message.warning(t('myChannels.pushUnreachable'));
    subscribe.mutate(answer, { onSuccess: () => void message.success(t('myChannels.confirmed')) });
  };
  return (
    <section aria-labelledby="my-channels-order">
      <h2 id="my-channels-order">{t('myChannels.order.title')}</h2>
      <p className="quiet small">{t('myChannels.order.help')}</p>
      <ProblemAlert error={change.error ?? forget.error ?? subscribe.error} />
      <ol className="my-channels">
        {channels.map((one) => {
          const { channel, address, available } = one;
          const name = t(`myChannels.channel.${channel}`);
          const state = stateOf(one);
          const Icon = ICONS[state];
          return (
            <li key={channel} data-state={state}>
              <span className="my-channel-words">
                <b>{name}</b>
                <span className="my-channel-state">
                  <Icon aria-hidden="true" /> {t(`myChannels.state.${state}`)}
                  {address !== '' && <span className="quiet"> · {address}</span>}
                </span>
              </span>
              <span className="my-channel-actions">
                {confirmed.indexOf(channel) > 0 && (
                  <Button
                    size="small"
                    icon={<ArrowUpOutlined aria-hidden="true" />}
                    aria-label={t('myChannels.up', { channel: name })}
                    title={t('myChannels.up', { channel: name })}
                    onClick={() => moveUp(channel)}
                  />
                )}
                {available && channel === 'push' && (
                  <Button size="small" loading={subscribe.isPending} onClick={() => void allow()}>
                    {t('myChannels.allow')}
                  </Button>
                )}
                {available && channel !== 'push' && channel !== 'email' && (
                  <Button size="small" onClick={() => setConnecting(channel)}>
                    {t(one.confirmed ? 'myChannels.change' : 'myChannels.connect')}
                  </Button>
                )}
                {channel !== 'email' && (one.confirmed || one.waiting) && (
                  <Button size="small" type="text" onClick={() => forget.mutate(channel)}>
                    {t('myChannels.disconnect')}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {connecting !== null && <ConnectChannel channel={connecting} onClose={() => setConnecting(null)} />}
    </section>
  );
}
