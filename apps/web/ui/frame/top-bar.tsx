import { useSession } from '../../api/session.js';
import { AddressSwitch } from './address-switch.js';
import { LanguageSwitch } from './language-switch.js';
import { PersonMenu } from './person-menu.js';
import { SearchBox } from './search-box.js';

export function TopBar() {
  const { addresses } = useSession();
  return (
    <header className="top-bar">
      {addresses.length > 0 && <AddressSwitch />}
      <SearchBox />
      <LanguageSwitch />
      <PersonMenu />
    </header>
  );
}
