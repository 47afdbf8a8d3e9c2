import { MenuOutlined } from '@ant-design/icons';
import { Drawer } from 'antd';
import { useState } from 'react';
import { NavLink } from 'react-router';
import { useT } from '../../i18n/locale.js';
import { UnreadCount } from './rail.js';
import { useSections } from './sections.js';

const ON_THE_BAR = 4;

/** The rail of a phone: four sections under the thumb, the rest behind "more". */
export function BottomBar() {
  const t = useT();
  const sections = useSections();
  const [open, setOpen] = useState(false);
  const rest = sections.slice(ON_THE_BAR);
  return (
    <nav className="bottom-bar" aria-label={t('frame.nav.label')}>
      {sections.slice(0, ON_THE_BAR).map((section) => (
        <NavLink key={section.to} to={section.to} end={section.to === '/'} className="bottom-link">
          <span className="bottom-icon">
            <span aria-hidden="true">{section.icon}</span>
            <UnreadCount n={section.count ?? 0} />
          </span>
          <span className="bottom-word">{t(section.short)}</span>
        </NavLink>
      ))}
      {rest.length > 0 && (
        <button type="button" className="bottom-link" onClick={() => setOpen(true)}>
          <MenuOutlined aria-hidden="true" />
          <span className="bottom-word">{t('frame.nav.more')}</span>
        </button>
      )}
      <Drawer open={open} onClose={() => setOpen(false)} placement="bottom" size="auto" title={t('frame.nav.label')}>
        <ul className="rail-list">
          {rest.map((section) => (
            <li key={section.to}>
              <NavLink to={section.to} className="rail-link" onClick={() => setOpen(false)}>
                <span className="rail-icon" aria-hidden="true">
                  {section.icon}
                </span>
                <span>{t(section.text)}</span>
              </NavLink>
            </li>
          ))}
        </ul>
      </Drawer>
    </nav>
  );
}
