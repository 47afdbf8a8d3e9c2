import { App, Form, Input } from 'antd';
import { useState } from 'react';
import { usePasteLinks } from '../../api/address.js';
import type { PastedLinksView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { FormDrawer } from '../../ui/form-drawer.js';

/** Ties existing items to sentences by a pasted list: first looked at line by line, then carried out. */
export function PasteLinks({ addressId, onClose }: { addressId: string; onClose: () => void }) {
  const t = useT();
  const { message } = App.useApp();
  const [text, setText] = useState('');
  const [looked, setLooked] = useState<PastedLinksView['lines'] | null>(null);
  const write = usePasteLinks(addressId);
  const certain = looked?.filter(({ outcome }) => outcome === 'linked').length ?? 0;
  const apply = certain > 0;
  const send = (): void =>
    write.mutate(
      { path: '/links', body: { text, apply } },
      {
        onSuccess: ({ lines }) => {
          if (!apply) {
            setLooked(lines);
            return;
          }
          message.success(t('address.links.done', { n: certain }));
          onClose();
        },
      },
    );
  return (
    <FormDrawer
      title={t('address.links')}
      text={t('address.links.text')}
      action={apply ? `${t('address.links.apply')} (${certain})` : t('address.links.look')}
      busy={write.isPending}
      error={write.error}
      onSubmit={send}
      onClose={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={t('address.links')} htmlFor="address-links">
          <Input.TextArea
            id="address-links"
            rows={10}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setLooked(null);
            }}
          />
        </Form.Item>
      </Form>
      {looked !== null && (
        <ul className="address-looked">
          {looked.map(({ line, number, words, outcome }) => (
            <li key={line} data-certain={outcome === 'linked'}>
              <b>{number || '—'}</b> {words} <span className="quiet small">· {t(`address.links.${outcome}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </FormDrawer>
  );
}
