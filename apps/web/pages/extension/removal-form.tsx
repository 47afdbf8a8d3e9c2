import { App, Form, Input, Segmented } from 'antd';
import { useItemWrite } from '../../api/items.js';
import type { CheckpointView, ItemView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { DrawerForm } from '../../ui/drawer-form.js';
import { ReasonField } from '../../ui/reason-field.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { HigherDecisionFields, type HigherDecision } from './higher-decision-fields.js';

export type RemovalStep = 'propose' | 'remove' | 'refuse';

const SHORTEST = 10;
const PATHS = { propose: 'removal-proposal', remove: 'removal', refuse: 'removal-refusal' } as const;
const DONE = {
  propose: 'extension.removal.proposed',
  remove: 'extension.removal.done',
  refuse: 'extension.removal.refused',
} as const;

interface Values {
  note?: string;
  comment?: string;
  how?: 'returned' | 'kept';
  reason?: string;
  decision?: HigherDecision;
}

interface Props {
  step: RemovalStep;
  item: ItemView;
  checkpoint: CheckpointView;
  onClose: () => void;
}

/** Proposes to take a period off control, takes it off, or refuses to. */
export function RemovalForm({ step, item, checkpoint, onClose }: Props) {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const write = useItemWrite();
  // What was proposed is decided above; only there the act has a number.
  const higher = checkpoint.state === 'removal_pending';
  return (
    <DrawerForm
      title={`${t(`extension.removal.${step}`)}: № ${item.number}`}
      {...(step === 'refuse'
        ? {}
        : { text: t(step === 'propose' ? 'extension.removal.proposeText' : 'extension.removal.removeText') })}
      action={t(`extension.removal.${step}`)}
      width={520}
      onClose={onClose}
      form={form}
      write={write}
      initialValues={step === 'refuse' ? { how: 'returned' } : {}}
      onFinish={(values) =>
        write.mutate(
          {
            path: `/action-items/${item.id}/checkpoints/${checkpoint.id}/${PATHS[step]}`,
            body: values,
            version: item.version,
          },
          {
            onSuccess: () => {
              void message.success(t(DONE[step]));
              onClose();
            },
            onError: (error) => showFieldProblems(form, error),
          },
        )
      }
    >
      {step === 'remove' && higher && <HigherDecisionFields />}
      {step === 'refuse' && (
        <>
          <Form.Item name="how" label={t('extension.removal.how')}>
            <Segmented
              block
              options={(['returned', 'kept'] as const).map((how) => ({
                value: how,
                label: t(`extension.removal.${how}`),
              }))}
            />
          </Form.Item>
          <ReasonField label={t('extension.removal.reason')} shortest={SHORTEST} longest={2000} />
        </>
      )}
      {step !== 'refuse' && (
        <Form.Item
          name={step === 'propose' ? 'note' : 'comment'}
          label={t(step === 'propose' ? 'extension.removal.note' : 'extension.decide.comment')}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
        </Form.Item>
      )}
    </DrawerForm>
  );
}
