import {
  ClockCircleOutlined,
  ImportOutlined,
  InboxOutlined,
  OrderedListOutlined,
  ProfileOutlined,
  SettingOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session.js';
import type { TextKey } from '../../i18n/texts.js';

export interface Section {
  to: string;
  text: TextKey;
  icon: ReactNode;
  /** Unread things behind it. */
  count?: number;
}

/** The parts of the product that the seat may open, in the order of the rail. */
export function useSections(): Section[] {
  const { may, unread } = useSession();
  const sections: (Section | false)[] = [
    { to: '/', text: 'frame.nav.myWork', icon: <ProfileOutlined /> },
    { to: '/plan', text: 'frame.nav.plan', icon: <OrderedListOutlined /> },
    { to: '/overdue', text: 'frame.nav.overdue', icon: <ClockCircleOutlined /> },
    { to: '/inbox', text: 'frame.nav.inbox', icon: <InboxOutlined />, count: unread },
    may.includes('plan.import') && { to: '/imports', text: 'frame.nav.imports', icon: <ImportOutlined /> },
    may.includes('admin') && { to: '/admin', text: 'frame.nav.settings', icon: <SettingOutlined /> },
  ];
  return sections.filter((section) => section !== false);
}
