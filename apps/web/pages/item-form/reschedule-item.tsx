import { regionMayExtend } from '@zholdau/domain';
import { Alert, App, Form, Select } from 'antd';
import { useItemWrite } from '../../api/items.js';
import type { CheckpointView, ItemView } from '../../api/types.js';
import { dateWords, periodText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { DrawerForm } from '../../ui/drawer-form.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { ReasonField } from '../../ui/reason-field.js';
import { LocalDateField } from '../../ui/local-date-field.js';
import { authorityOf, HigherDecisionFields, type HigherDecision } from '../extension/higher-decision-fields.js';
import { DayNote } from './day-note.js';
import { itemForm } from '../../i18n/item-form.js';
import { addTexts } from '../../i18n/texts.js';

addTexts({ itemForm });

interface Values {
  checkpointId: string;
  dueOn: string;
  innerOn?: string | null;
  reason: string;
  decision?: HigherDecision;
}

/** A new due date for one checkpoint; the old one stays for life. */
export function RescheduleItem({
  item,
  checkpoint,
  onClose,
}: {
  item: ItemView;
  checkpoint: CheckpointView;
  onClose: () => void;
}) {
  const { t, locale } = useLocale();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const write = useItemWrite();
  const dueOn = Form.useWatch('dueOn', form);
  const above = !regionMayExtend(item.origin);
  const required = [{ required: true, message: t('common.field.required') }];
  const open = item.checkpoints.filter(({ due }) => due.actualOn === null);
  const options = open.map((one) => ({
    value: one.id,
    label: `${one.period === '' ? t('item.checkpoint.term', { n: one.ordinal }) : periodText(one.period, locale)} · ${one.due.dueOn === null ? t('common.date.none') : dateWords(one.due.dueOn, locale)}`,
  }));
  return (
    <DrawerForm
      title={t('itemForm.reschedule.title', { number: item.number })}
      text={t('itemForm.reschedule.text')}
      action={t('itemForm.reschedule.submit')}
      width={520}
      onClose={onClose}
      form={form}
      write={write}
      above={
        <>
          {above && (
            <Alert
              type="info"
              showIcon
              className="problem-alert"
              title={t('itemForm.reschedule.above', { origin: t(`words.origin.${item.origin}`) })}
            />
          )}
        </>
      }
      initialValues={{ checkpointId: checkpoint.id, innerOn: checkpoint.due.innerOn }}
      onFinish={(values) =>
        write.mutate(
          { path: `/action-items/${item.id}/due-date`, body: bodyOf(values), version: item.version },
          {
            onSuccess: () => {
              message.success(t('itemForm.reschedule.done'));
              onClose();
            },
            onError: (error) => showFieldProblems(form, error),
          },
        )
      }
    >
      <Form.Item name="checkpointId" label={t('itemForm.field.checkpoint')} hidden={open.length < 2}>
        <Select options={options} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="dueOn" label={t('itemForm.field.newDueOn')} rules={required} extra={<DayNote day={dueOn} />}>
          <LocalDateField />
        </Form.Item>
        <Form.Item name="innerOn" label={t('itemForm.field.innerOn')} extra={t('itemForm.field.innerHint')}>
          <LocalDateField {...(typeof dueOn === 'string' ? { to: dueOn } : {})} />
        </Form.Item>
      </div>
      {above && <HigherDecisionFields />}
      <ReasonField />
    </DrawerForm>
  );
}

function bodyOf({ decision, innerOn, ...rest }: Values): unknown {
  return {
    ...rest,
    ...(typeof innerOn === 'string' ? { innerOn } : {}),
    ...(decision === undefined ? {} : { authority: authorityOf(decision) }),
  };
}
