import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Form } from 'antd';
import { useItemWrite } from '../../api/items.js';
import type { ItemView, Texts } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { DrawerForm } from '../../ui/drawer-form.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { LocalDateField } from '../../ui/local-date-field.js';
import { ExecutorFields } from './executor-fields.js';
import { TextFields } from './item-fields.js';
import './item-form.css';
import { itemForm } from '../../i18n/item-form.js';
import { addTexts } from '../../i18n/texts.js';

addTexts({ itemForm });

interface SubItem {
  titles?: Partial<Texts>;
  completionForms?: Partial<Texts>;
  leadBodyId?: string;
  coBodyIds?: string[];
  dueOn?: string | null;
}

/** Sub-items below an item, each with its executors and date. */
export function SplitItem({ item, onClose }: { item: ItemView; onClose: () => void }) {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ items: SubItem[] }>();
  const write = useItemWrite();
  const lead = item.executors.find(({ role }) => role === 'lead')?.body.id;
  const fresh = (): SubItem => ({
    ...(lead === undefined ? {} : { leadBodyId: lead }),
    completionForms: { ...item.completionForms },
  });
  const latest = item.checkpoints.at(-1)?.due.dueOn;
  return (
    <DrawerForm
      title={t('itemForm.split.title', { number: item.number })}
      text={t('itemForm.split.text')}
      action={t('itemForm.split.submit')}
      onClose={onClose}
      form={form}
      write={write}
      initialValues={{ items: [fresh(), fresh()] }}
      onFinish={({ items }) =>
        write.mutate(
          { path: `/action-items/${item.id}/sub-items`, body: { items: items.map(trimmed) }, version: item.version },
          {
            onSuccess: () => {
              message.success(t('itemForm.split.done'));
              onClose();
            },
            onError: (error) => showFieldProblems(form, error),
          },
        )
      }
    >
      <Form.List name="items">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }, index) => (
              <fieldset key={key} className="form-group">
                <legend>
                  <span className="split-legend">
                    {t('itemForm.split.sub', { n: index + 1 })}
                    {fields.length > 1 && (
                      <Button
                        type="text"
                        icon={<DeleteOutlined aria-hidden="true" />}
                        aria-label={t('itemForm.split.remove', { n: index + 1 })}
                        onClick={() => remove(name)}
                      />
                    )}
                  </span>
                </legend>
                <TextFields at={['items', name]} />
                <ExecutorFields at={['items', name]} />
                <Form.Item
                  name={[name, 'dueOn']}
                  label={t('itemForm.field.dueOn')}
                  rules={[{ required: true, message: t('common.field.required') }]}
                >
                  <LocalDateField {...(typeof latest === 'string' ? { to: latest } : {})} />
                </Form.Item>
              </fieldset>
            ))}
            <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => add(fresh())} block>
              {t('itemForm.split.add')}
            </Button>
          </>
        )}
      </Form.List>
    </DrawerForm>
  );
}

function trimmed(sub: SubItem): unknown {
  return {
    ...sub,
    titles: { ru: sub.titles?.ru?.trim() ?? '', kk: sub.titles?.kk?.trim() ?? '' },
    completionForms: { ru: sub.completionForms?.ru?.trim() ?? '', kk: sub.completionForms?.kk?.trim() ?? '' },
    coBodyIds: sub.coBodyIds ?? [],
  };
}
