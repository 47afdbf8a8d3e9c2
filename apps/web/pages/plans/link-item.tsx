import { App, Form, Input } from 'antd';
import { usePlanWrite } from '../../api/plans.js';
import type { PlanView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { DrawerForm } from '../../ui/drawer-form.js';
import { ItemSearch } from './item-search.js';

/** Gives an existing item a place and a number in this plan. */
export function LinkItem({ plan, onClose }: { plan: PlanView; onClose: () => void }) {
  const t = useT();
  const [form] = Form.useForm<{ itemId: string; number: string }>();
  const write = usePlanWrite();
  const { message } = App.useApp();
  const required = [{ required: true, whitespace: true, message: t('common.field.required') }];
  return (
    <DrawerForm
      title={t('plans.link')}
      text={t('plans.link.text')}
      action={t('plans.link')}
      onClose={onClose}
      form={form}
      write={write}
      onFinish={(body) =>
        write.mutate(
          { path: `/${plan.id}/items`, body },
          {
            onSuccess: () => {
              message.success(t('plans.link.done'));
              onClose();
            },
          },
        )
      }
    >
      <Form.Item name="itemId" label={t('plans.link.item')} rules={required}>
        <ItemSearch />
      </Form.Item>
      <Form.Item name="number" label={t('plans.link.number')} rules={required}>
        <Input maxLength={30} />
      </Form.Item>
    </DrawerForm>
  );
}
