import { Alert, App, Form } from 'antd';
import { useItemWrite } from '../../api/items.js';
import type { ItemView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { DrawerForm } from '../../ui/drawer-form.js';
import { ReasonField } from '../../ui/reason-field.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { authorityOf, HigherDecisionFields, type HigherDecision } from './higher-decision-fields.js';

interface Values {
  reason: string;
  decision: HigherDecision;
}

/** Cancels an instruction from above the region: only by a decision of whoever gave it. */
export function CancelAbove({ item, onClose }: { item: ItemView; onClose: () => void }) {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const write = useItemWrite();
  return (
    <DrawerForm
      title={`${t('item.action.cancel')}: № ${item.number}`}
      text={t('item.cancel.text')}
      action={t('item.action.cancel')}
      width={520}
      onClose={onClose}
      form={form}
      write={write}
      above={<Alert type="info" showIcon className="problem-alert" title={t('extension.cancel.above')} />}
      onFinish={({ reason, decision }) =>
        write.mutate(
          {
            path: `/action-items/${item.id}/cancellation`,
            body: { reason: reason.trim(), authority: authorityOf(decision) },
            version: item.version,
          },
          {
            onSuccess: () => {
              void message.success(t('item.done.cancelled'));
              onClose();
            },
            onError: (error) => showFieldProblems(form, error),
          },
        )
      }
    >
      <HigherDecisionFields />
      <ReasonField />
    </DrawerForm>
  );
}
