import {
  AuditOutlined,
  BarChartOutlined,
  ClockCircleOutlined,
  ImportOutlined,
  InboxOutlined,
  OrderedListOutlined,
  ProfileOutlined,
  ReadOutlined,
  SettingOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session.js';
import type { TextKey } from '../../i18n/texts.js';

export interface Section {
  to: string;
  text: TextKey;
  /** Where there is room for one word only. */
  short: TextKey;
  icon: ReactNode;
  /** Unread things behind it. */
  count?: number;
}

/** The parts of the product that the seat may open, in the order of the rail. */
export function useSections(): Section[] {
  const { may, unread } = useSession();
  const sections: (Section | false)[] = [
    { to: '/', text: 'frame.nav.myWork', short: 'frame.short.myWork', icon: <ProfileOutlined aria-hidden="true" /> },
    {
      to: '/plan',
      text: 'frame.nav.plan',
      short: 'frame.short.plan',
      icon: <OrderedListOutlined aria-hidden="true" />,
    },
    {
      to: '/overdue',
      text: 'frame.nav.overdue',
      short: 'frame.short.overdue',
      icon: <ClockCircleOutlined aria-hidden="true" />,
    },
    may.includes('rating-gap.read') && {
      to: '/checks',
      text: 'frame.nav.checks',
      short: 'frame.short.checks',
      icon: <AuditOutlined aria-hidden="true" />,
    },
    {
      to: '/inbox',
      text: 'frame.nav.inbox',
      short: 'frame.short.inbox',
      icon: <InboxOutlined aria-hidden="true" />,
      count: unread,
    },
    {
      to: '/indicators',
      text: 'frame.nav.indicators',
      short: 'frame.short.indicators',
      icon: <BarChartOutlined aria-hidden="true" />,
    },
    {
      to: '/address',
      text: 'frame.nav.address',
      short: 'frame.short.address',
      icon: <ReadOutlined aria-hidden="true" />,
    },
    may.includes('plan.import') && {
      to: '/imports',
      text: 'frame.nav.imports',
      short: 'frame.short.imports',
      icon: <ImportOutlined aria-hidden="true" />,
    },
    may.includes('journal.read') && {
      to: '/journal',
      text: 'frame.nav.journal',
      short: 'frame.short.journal',
      icon: <AuditOutlined aria-hidden="true" />,
    },
    (may.includes('admin') || may.includes('directory.read')) && {
      to: '/admin',
      text: 'frame.nav.settings',
      short: 'frame.short.settings',
      icon: <SettingOutlined aria-hidden="true" />,
    },
  ];
  return sections.filter((section) => section !== false);
}
