import { UserOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession, useSignOut, useSwitchSeat } from '../../api/session.js';
import { isProblem } from '../../api/problem.js';
import { isUnsent } from '../../device/kept-report.js';
import { keptOf } from '../../device/kept-reports.js';
import { useLocale } from '../../i18n/locale.js';
import { useLook, useMedia, type Scheme } from '../look.js';
import { nameOf } from '../names-text.js';
import { personName } from '../person-text.js';
import { problemText } from '../problem-alert.js';
import { ChangePassword } from './change-password.js';
import { openHelp } from './help-dialog.js';

const SCHEMES: Scheme[] = ['light', 'dark', 'system'];

/** Name and seat of the reader; the menu switches seat and look, and signs out. */
export function PersonMenu() {
  const { t, locale } = useLocale();
  const session = useSession();
  const look = useLook();
  const switchSeat = useSwitchSeat();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const { message, modal } = App.useApp();
  const narrow = useMedia('screen and (max-width: 767px)');
  const [changing, setChanging] = useState(false);

  const seats = session.seats.map((seat) => ({
    key: `seat:${seat.id}`,
    label: (
      <span className="address-choice">
        <span>{nameOf(seat.titles, locale)}</span>
        {seat.body !== null && <span className="quiet">{nameOf(seat.body.names, locale)}</span>}
      </span>
    ),
  }));
  const items: MenuProps['items'] = [
    { type: 'group', label: t('frame.top.seat'), children: seats },
    { type: 'divider' },
    {
      type: 'group',
      label: t('frame.top.theme'),
      children: [
        ...SCHEMES.map((scheme) => ({ key: `scheme:${scheme}`, label: t(`frame.top.${scheme}`) })),
        { key: 'lowVision', label: t('frame.top.lowVision') },
      ],
    },
    { type: 'divider' },
    { key: 'channels', label: t('frame.top.channels') },
    { key: 'letters', label: t('frame.top.letters') },
    { key: 'substitutions', label: t('frame.top.substitutions') },
    { key: 'help', label: t('frame.top.help'), extra: '?' },
    { key: 'password', label: t('frame.top.changePassword') },
    { key: 'signOut', label: t('frame.top.signOut') },
  ];
  const selected = [
    `seat:${session.seat?.id ?? ''}`,
    `scheme:${look.scheme}`,
    ...(look.lowVision ? ['lowVision'] : []),
  ];

  const leave = (): void =>
    signOut.mutate(undefined, {
      onSuccess: () => void navigate('/sign-in'),
      onError: (error) =>
        void message.error(isProblem(error) && error.offline ? t('device.signOut.offline') : problemText(error, t)),
    });
  const askAndLeave = async (): Promise<void> => {
    const unsent = (await keptOf(session.person.id).catch(() => [])).filter(isUnsent);
    if (unsent.length === 0) return leave();
    modal.confirm({
      title: t('device.signOut.title', { n: unsent.length }),
      content: t('device.signOut.text'),
      okText: t('device.signOut.ok'),
      okButtonProps: { danger: true },
      cancelText: t('common.action.cancel'),
      onOk: leave,
    });
  };
  const choose = (key: string): void => {
    if (key.startsWith('seat:')) switchSeat.mutate(key.slice(5));
    if (key.startsWith('scheme:')) look.choose({ scheme: key.slice(7) as Scheme });
    if (key === 'lowVision') look.choose({ lowVision: !look.lowVision });
    if (key === 'channels') void navigate('/my-channels');
    if (key === 'letters') void navigate('/letters');
    if (key === 'substitutions') void navigate('/substitutions');
    if (key === 'help') openHelp();
    if (key === 'password') setChanging(true);
    if (key === 'signOut') void askAndLeave();
  };
  return (
    <>
      <Dropdown
        menu={{ items, selectedKeys: selected, onClick: ({ key }) => choose(key) }}
        trigger={['click']}
        placement="bottomRight"
      >
        <Button
          type="text"
          className="top-person"
          title={t('frame.top.person')}
          aria-label={narrow ? t('frame.top.person') : undefined}
        >
          <UserOutlined aria-hidden="true" />
          <span className="top-person-words wide-only">
            <span className="top-person-name">{personName(session.person, locale, 'short')}</span>
            {session.seat !== null && <span className="top-person-seat">{nameOf(session.seat.titles, locale)}</span>}
          </span>
        </Button>
      </Dropdown>
      {changing && <ChangePassword onClose={() => setChanging(false)} />}
    </>
  );
}
