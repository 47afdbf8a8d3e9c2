import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import { useState } from 'react';
import { Link, NavLink } from 'react-router';
import { useT } from '../../i18n/locale.js';
import { useSections, type Section } from './sections.js';

const KEY = 'zholdau.rail';

/** The left rail; folded to icons by choice, absent on a phone. */
export function Rail() {
  const t = useT();
  const sections = useSections();
  const [folded, setFolded] = useState(() => localStorage.getItem(KEY) === 'folded');
  const fold = (): void => {
    localStorage.setItem(KEY, folded ? 'open' : 'folded');
    setFolded(!folded);
  };
  const word = t(folded ? 'frame.nav.expand' : 'frame.nav.collapse');
  return (
    <div className="rail" data-folded={folded}>
      <nav aria-label={t('frame.nav.label')}>
        <Link to="/" className="rail-brand" aria-label={t('frame.product')}>
          <img src="/icon.svg" alt="" width={26} height={26} />
          <span className="rail-word rail-brand-name">{t('frame.product')}</span>
        </Link>
        <ul className="rail-list">
          {sections.map((section) => (
            <li key={section.to}>
              <RailLink section={section} folded={folded} />
            </li>
          ))}
        </ul>
      </nav>
      <button type="button" className="rail-fold" onClick={fold} aria-label={word} title={word}>
        {folded ? <MenuUnfoldOutlined aria-hidden="true" /> : <MenuFoldOutlined aria-hidden="true" />}
      </button>
    </div>
  );
}

function RailLink({ section, folded }: { section: Section; folded: boolean }) {
  const t = useT();
  const name = t(section.text);
  return (
    <Tooltip title={folded ? name : ''} placement="right">
      <NavLink to={section.to} end={section.to === '/'} className="rail-link" aria-label={folded ? name : undefined}>
        <span className="rail-icon" aria-hidden="true">
          {section.icon}
        </span>
        <span className="rail-word">{name}</span>
        <UnreadCount n={section.count ?? 0} />
      </NavLink>
    </Tooltip>
  );
}

/** The count of unread notices, said in words to those who listen. */
export function UnreadCount({ n }: { n: number }) {
  const t = useT();
  if (n === 0) return null;
  return (
    <span className="rail-count">
      <span aria-hidden="true">{n > 99 ? '99+' : n}</span>
      <span className="only-heard">, {t('frame.nav.unread', { n })}</span>
    </span>
  );
}
