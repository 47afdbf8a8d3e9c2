import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/locale.js';
import type { TextKey } from '../../i18n/texts.js';
import { useKey, useRowKeys } from '../keys.js';

const KEYS: [string, TextKey][] = [
  ['j', 'frame.help.next'],
  ['k', 'frame.help.previous'],
  ['Enter', 'frame.help.open'],
  ['Esc', 'frame.help.close'],
  ['/', 'frame.help.search'],
  ['?', 'frame.help.help'],
];

const OPEN_HELP = 'zholdau:help';

/** Opens the list of keys from a menu. */
export function openHelp(): void {
  document.dispatchEvent(new Event(OPEN_HELP));
}

/** The keys that work everywhere; this is also where they are listened to. */
export function HelpDialog() {
  const t = useT();
  const [open, setOpen] = useState(false);
  useRowKeys();
  useKey('?', () => setOpen(true));
  useEffect(() => {
    const show = (): void => setOpen(true);
    document.addEventListener(OPEN_HELP, show);
    return () => document.removeEventListener(OPEN_HELP, show);
  }, []);
  return (
    <Modal open={open} onCancel={() => setOpen(false)} footer={null} title={t('frame.help.title')} width={360}>
      <dl className="keys">
        {KEYS.map(([key, text]) => (
          <div key={key} className="keys-line">
            <dt>
              <kbd className="key">{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
