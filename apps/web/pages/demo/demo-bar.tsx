import { ForwardOutlined, MailOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useDemoTime, useMoveTime, type Leap } from '../../api/demo.js';
import { instantText, shortInstantText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import type { TextKey } from '../../i18n/texts.js';
import { problemText } from '../../ui/problem-alert.js';
import { useBecome } from './become.js';
import { SignInAs } from './sign-in-as.js';
import './demo.css';

const LEAPS: readonly { to: Leap; text: TextKey }[] = [
  { to: 'working_day', text: 'demo.workingDay' },
  { to: 'week', text: 'demo.week' },
  { to: 'next_rung', text: 'demo.nextRung' },
];

/** The strip of the demonstration: what time the system believes it is, and the ways to move it forward. */
export function DemoBar() {
  const { t, locale } = useLocale();
  const time = useDemoTime();
  const move = useMoveTime();
  const { openMailbox, becoming } = useBecome();
  const noRung = time.data?.nextRungAt === null;
  const said = move.isPending ? t('demo.moving') : outcome();

  function outcome(): string {
    if (move.isError) return problemText(move.error, t);
    if (move.data === undefined) return '';
    const { fired, letters } = move.data;
    return t('demo.moved', { fired, letters });
  }

  const titleOf = (to: Leap): string => {
    if (to !== 'next_rung' || time.data === undefined) return t('demo.hint');
    const { nextRungAt } = time.data;
    return nextRungAt === null ? t('demo.noNextRung') : t('demo.nextRungAt', { at: instantText(nextRungAt, locale) });
  };

  return (
    <section className="demo-bar" aria-label={t('demo.label')}>
      <span className="demo-now">
        <b className="demo-label">{t('demo.label')}</b>
        {time.data !== undefined && (
          <span title={t('demo.hint')}>
            <span className="wide-only">{t('demo.now', { now: instantText(time.data.now, locale) })}</span>
            <span className="narrow-only">{shortInstantText(time.data.now, locale)}</span>
          </span>
        )}
      </span>
      <span className="demo-leaps wide-only">
        {LEAPS.map(({ to, text }) => (
          <Button
            key={to}
            size="small"
            title={titleOf(to)}
            disabled={move.isPending || (to === 'next_rung' && noRung)}
            onClick={() => move.mutate(to)}
          >
            {t(text)}
          </Button>
        ))}
      </span>
      <span className="demo-said" role="status" title={said}>
        {said}
      </span>
      <span className="demo-more">
        <span className="narrow-only">
          <Dropdown
            trigger={['click']}
            menu={{
              items: LEAPS.map(({ to, text }) => ({ key: to, label: t(text), disabled: to === 'next_rung' && noRung })),
              onClick: ({ key }) => move.mutate(key as Leap),
            }}
          >
            <Button size="small" icon={<ForwardOutlined />} loading={move.isPending} aria-label={t('demo.actions')} />
          </Dropdown>
        </span>
        <SignInAs />
        <Button
          size="small"
          icon={<MailOutlined />}
          loading={becoming}
          onClick={openMailbox}
          aria-label={t('demo.mailbox')}
        >
          <span className="wide-only">{t('demo.mailbox')}</span>
        </Button>
      </span>
    </section>
  );
}
