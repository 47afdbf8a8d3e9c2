import { useSession } from '../../api/session.js';
import type { TextKey } from '../../i18n/texts.js';

export interface AdminSection {
  path: string;
  text: TextKey;
  /** The action of the table of access that opens it. */
  action: string;
}

const SECTIONS: readonly AdminSection[] = [
  { path: 'bodies', text: 'admin.nav.bodies', action: 'directory.read' },
  { path: 'districts', text: 'admin.nav.districts', action: 'directory.read' },
  { path: 'people', text: 'admin.nav.people', action: 'directory.read' },
  { path: 'seats', text: 'admin.nav.seats', action: 'directory.read' },
  { path: 'vacancies', text: 'admin.nav.vacancies', action: 'directory.read' },
  { path: 'settings', text: 'admin.nav.settings', action: 'settings.read' },
  { path: 'policies', text: 'admin.nav.policies', action: 'settings.read' },
  { path: 'calendar', text: 'admin.nav.calendar', action: 'settings.read' },
  { path: 'deliveries', text: 'frame.top.deliveries', action: 'delivery.read' },
  { path: 'mailbox', text: 'admin.nav.mailbox', action: 'mailbox.read' },
  { path: 'status', text: 'admin.nav.status', action: 'status.read' },
];

/** The parts of the settings that the seat may open. */
export function useAdminSections(): AdminSection[] {
  const { may } = useSession();
  return SECTIONS.filter(({ action }) => may.includes(action));
}
