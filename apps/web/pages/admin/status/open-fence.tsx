import { App, Radio } from 'antd';
import { useState } from 'react';
import { useOpenFence, type FenceOpening } from '../../../api/administration.js';
import type { StatusView } from '../../../api/types.js';
import { useT } from '../../../i18n/locale.js';
import { FormDrawer } from '../../../ui/form-drawer.js';

const OPENINGS: readonly FenceOpening[] = ['catch_up', 'all', 'none'];

/** Opens the fence: what becomes of the letters that wait is the administrator's word. */
export function OpenFence({ waiting, onClose }: { waiting: StatusView['fence']['waiting']; onClose: () => void }) {
  const t = useT();
  const { message } = App.useApp();
  const open = useOpenFence();
  const [choice, setChoice] = useState<FenceOpening>('catch_up');
  const submit = (): void =>
    open.mutate(choice, {
      onSuccess: () => {
        void message.success(t('admin.fence.openedNow'));
        onClose();
      },
    });
  return (
    <FormDrawer
      title={t('admin.fence.openTitle')}
      text={t('admin.fence.openText')}
      action={t('admin.fence.do')}
      busy={open.isPending}
      error={open.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Radio.Group value={choice} onChange={(event) => setChoice(event.target.value as FenceOpening)}>
        {OPENINGS.map((one) => (
          <Radio key={one} value={one} className="admin-fence-choice">
            {t(`admin.fence.${one}`, { ...waiting })}
            <br />
            <span className="quiet small">{t(`admin.fence.${one}Help`)}</span>
          </Radio>
        ))}
      </Radio.Group>
    </FormDrawer>
  );
}
