import { App, Form } from 'antd';
import { useItemWrite } from '../../api/items.js';
import type { ItemView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { DrawerForm } from '../../ui/drawer-form.js';
import { ReasonField } from '../../ui/reason-field.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { ExecutorFields } from './executor-fields.js';
import { itemForm } from '../../i18n/item-form.js';
import { addTexts } from '../../i18n/texts.js';

addTexts({ itemForm });

interface Values {
  leadBodyId: string;
  coBodyIds: string[];
  reason: string;
}

/** Another lead or other co-executors, with the reason. */
export function ReassignItem({ item, onClose }: { item: ItemView; onClose: () => void }) {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const write = useItemWrite();
  const bodies = (role: 'lead' | 'co'): string[] =>
    item.executors.filter((one) => one.role === role).map(({ body }) => body.id);
  return (
    <DrawerForm
      title={t('itemForm.reassign.title', { number: item.number })}
      text={t('itemForm.reassign.text')}
      action={t('itemForm.reassign.submit')}
      width={520}
      onClose={onClose}
      form={form}
      write={write}
      initialValues={{ leadBodyId: bodies('lead')[0], coBodyIds: bodies('co') }}
      onFinish={(values) =>
        write.mutate(
          { path: `/action-items/${item.id}/executors`, body: values, version: item.version },
          {
            onSuccess: () => {
              message.success(t('itemForm.reassign.done'));
              onClose();
            },
            onError: (error) => showFieldProblems(form, error),
          },
        )
      }
    >
      <ExecutorFields />
      <ReasonField />
    </DrawerForm>
  );
}
