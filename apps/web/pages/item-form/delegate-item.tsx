import { App, Form, Input, Modal, Select } from 'antd';
import { useStaff } from '../../api/directory.js';
import { useItemWrite } from '../../api/items.js';
import type { ItemView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { personName } from '../../ui/person-text.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

interface Values {
  personId: string;
  note?: string;
}

/** Hands the item to somebody of one's own body. */
export function DelegateItem({ item, onClose }: { item: ItemView; onClose: () => void }) {
  const { t, locale } = useLocale();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const staff = useStaff();
  const write = useItemWrite();
  const options = (staff.data ?? []).map((person) => ({ value: person.id, label: personName(person, locale) }));
  return (
    <Modal
      open
      width={480}
      title={t('item.action.delegate')}
      okText={t('item.delegate.submit')}
      cancelText={t('common.action.cancel')}
      confirmLoading={write.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="quiet">{t('item.delegate.text')}</p>
      <ProblemAlert error={write.error ?? staff.error} />
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ personId, note }) =>
          write.mutate(
            {
              path: `/action-items/${item.id}/delegations`,
              body: { personId, note: note?.trim() ?? '' },
              version: item.version,
            },
            {
              onSuccess: () => {
                message.success(t('item.done.delegated'));
                onClose();
              },
              onError: (error) => showFieldProblems(form, error),
            },
          )
        }
      >
        <Form.Item
          name="personId"
          label={t('item.delegate.person')}
          rules={[{ required: true, message: t('common.field.required') }]}
        >
          <Select options={options} loading={staff.isPending} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="note" label={t('item.delegate.note')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
