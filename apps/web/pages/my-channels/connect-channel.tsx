import { App, Form, Input, Typography } from 'antd';
import { useState } from 'react';
import { useChannelAddress, useConfirmChannel, type AddressedChannel } from '../../api/my-channels.js';
import { useT } from '../../i18n/locale.js';
import { FormDrawer } from '../../ui/form-drawer.js';

/** Connects a channel in two steps: the address, then the code that arrived there. */
export function ConnectChannel({ channel, onClose }: { channel: AddressedChannel; onClose: () => void }) {
  const t = useT();
  const { message } = App.useApp();
  const send = useChannelAddress();
  const confirm = useConfirmChannel();
  const [address, setAddress] = useState('');
  const [code, setCode] = useState('');
  const sent = send.data !== undefined;
  const submit = (): void => {
    if (!sent) return send.mutate({ channel, address: address.trim() });
    confirm.mutate(
      { channel, code: code.trim() },
      {
        onSuccess: () => {
          void message.success(t('myChannels.confirmed'));
          onClose();
        },
      },
    );
  };
  return (
    <FormDrawer
      title={t('myChannels.address.title', { channel: t(`myChannels.channel.${channel}`) })}
      text={sent ? t('myChannels.sent') : t(`myChannels.address.${channel}Help`)}
      action={t(sent ? 'myChannels.confirm' : 'myChannels.send')}
      busy={send.isPending || confirm.isPending}
      error={confirm.error ?? send.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form layout="vertical" component="div">
        <Form.Item label={t(`myChannels.address.${channel}`)} htmlFor="channel-address">
          <Input
            id="channel-address"
            value={address}
            disabled={sent}
            inputMode={channel === 'webhook' ? 'url' : 'tel'}
            maxLength={2000}
            onChange={(event) => setAddress(event.target.value)}
          />
        </Form.Item>
        {send.data?.secret != null && (
          <Form.Item label={t('myChannels.secret')}>
            <Typography.Text code copyable>
              {send.data.secret}
            </Typography.Text>
          </Form.Item>
        )}
        {sent && (
          <Form.Item label={t('myChannels.code')} htmlFor="channel-code">
            <Input
              id="channel-code"
              value={code}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={6}
              onChange={(event) => setCode(event.target.value)}
            />
          </Form.Item>
        )}
      </Form>
    </FormDrawer>
  );
}
