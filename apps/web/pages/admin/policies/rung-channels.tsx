import { channelOn, RUNG_CHANNELS, rungKind, type ChannelRules, type RungChannel } from '@zholdau/domain';
import { Select } from 'antd';
import { useSettings, type WrittenRung } from '../../../api/administration.js';
import { useLocale } from '../../../i18n/locale.js';
import { offsetText } from './offset-text.js';

interface Props {
  rung: WrittenRung;
  reviewer: boolean;
  onChange: (channels: RungChannel[] | null) => void;
}

/** The channels a rung is tried by before all others; none: by its reader's own order. What the region has not switched on cannot be chosen. */
export function RungChannels({ rung, reviewer, onChange }: Props) {
  const { t } = useLocale();
  const settings = useSettings();
  const valueOf = (key: string): unknown => settings.data?.find((setting) => setting.key === key)?.value;
  const rules: ChannelRules = {
    push: valueOf('channels.push') === true,
    telegram: valueOf('channels.telegram') === true,
    sms: (valueOf('channels.sms') ?? 'off') as ChannelRules['sms'],
    webhook: valueOf('channels.webhook') === true,
  };
  const says = reviewer ? 'review_late' : rungKind(rung);
  const isOn = (channel: RungChannel): boolean => channel === 'inbox' || channelOn(channel, says, rules);
  return (
    <Select<RungChannel[]>
      mode="multiple"
      className="admin-rung-channels"
      aria-label={`${t('ladder.channels')}: ${offsetText(rung, t)}`}
      placeholder={t('ladder.channels.all')}
      value={rung.channels ?? []}
      onChange={(channels) => onChange(channels.length === 0 ? null : channels)}
      options={RUNG_CHANNELS.map((value) => ({
        value,
        label: isOn(value)
          ? t(`ladder.channels.${value}`)
          : `${t(`ladder.channels.${value}`)} – ${t('ladder.channels.off')}`,
        disabled: !isOn(value) && !rung.channels?.includes(value),
      }))}
    />
  );
}
