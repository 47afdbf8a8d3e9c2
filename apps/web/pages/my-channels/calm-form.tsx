import { App, Switch, TimePicker } from 'antd';
import dayjs from 'dayjs';
import { useChangeMyChannels, type MyPreferences } from '../../api/my-channels.js';
import type { MyChannelsView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

/** How calmly the reader wants to be told; every choice is saved at once. */
export function CalmForm({ mine }: { mine: MyChannelsView }) {
  const t = useT();
  const { message } = App.useApp();
  const change = useChangeMyChannels();
  const { channels, digestAt, quiet, calendar } = mine;
  const order = channels.filter(({ confirmed }) => confirmed).map(({ channel }) => channel);
  const save = (part: Partial<MyPreferences>): void =>
    change.mutate(
      { order, digestAt, quiet, calendar, ...part },
      { onSuccess: () => void message.success(t('myChannels.saved')) },
    );
  return (
    <section aria-labelledby="my-channels-calm">
      <h2 id="my-channels-calm">{t('myChannels.calm.title')}</h2>
      <ProblemAlert error={change.error} />
      <div className="my-calm">
        <label htmlFor="calm-digest">
          {t('myChannels.calm.digestAt')}
          <span className="quiet small">{t('myChannels.calm.digestHelp')}</span>
        </label>
        <TimePicker
          id="calm-digest"
          value={digestAt === null ? null : dayjs(`2000-01-01T${digestAt}`)}
          format="HH:mm"
          minuteStep={15}
          needConfirm={false}
          onChange={(next) => save({ digestAt: next === null ? null : next.format('HH:mm') })}
        />
        <label htmlFor="calm-quiet">
          {t('myChannels.calm.quiet')}
          <span className="quiet small">{t('myChannels.calm.quietHelp')}</span>
        </label>
        <Switch id="calm-quiet" checked={quiet} onChange={(next) => save({ quiet: next })} />
        <label htmlFor="calm-calendar">{t('myChannels.calm.calendar')}</label>
        <Switch id="calm-calendar" checked={calendar} onChange={(next) => save({ calendar: next })} />
      </div>
    </section>
  );
}
