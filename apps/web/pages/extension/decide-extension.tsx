import { Alert, App, Form, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useItemWrite } from '../../api/items.js';
import type { ExtensionView } from '../../api/types.js';
import { exactDate } from '../../i18n/dates.js';
import { useT } from '../../i18n/locale.js';
import { DrawerForm } from '../../ui/drawer-form.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { ReasonField } from '../../ui/reason-field.js';
import { LocalDateField } from '../../ui/local-date-field.js';
import { ExtensionEntry } from './extension-entry.js';
import { HigherDecisionFields, type HigherDecision } from './higher-decision-fields.js';

const SHORTEST = 10;

type Outcome = 'grant' | 'refuse';

interface Values {
  dueOn?: string;
  comment?: string;
  reason?: string;
  decision?: HigherDecision;
}

/** Grants or refuses a request; for an instruction from above writes down what was decided there. */
export function DecideExtension({
  request,
  number,
  onClose,
}: {
  request: ExtensionView;
  number: string;
  onClose: () => void;
}) {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const [outcome, setOutcome] = useState<Outcome>('grant');
  const write = useItemWrite();
  const above = request.decider === 'above';
  const granting = outcome === 'grant';
  const send = (values: Values): void =>
    write.mutate(
      { ...deedOf(request, outcome, values), version: request.version },
      {
        onSuccess: () => {
          void message.success(
            t(above ? 'extension.decide.recorded' : `extension.decide.${granting ? 'granted' : 'refused'}`),
          );
          onClose();
        },
        onError: (error) => showFieldProblems(form, error),
      },
    );
  return (
    <DrawerForm
      title={t('extension.decide.title', { number })}
      action={t(above ? 'extension.record' : `extension.decide.${outcome}`)}
      width={560}
      onClose={onClose}
      form={form}
      write={write}
      above={
        <>
          {above && <Alert type="info" showIcon className="problem-alert" title={t('extension.decide.above')} />}
          <ExtensionEntry request={request} />
        </>
      }
      initialValues={{ dueOn: request.wantedOn }}
      onFinish={send}
    >
      <Form.Item>
        <Segmented<Outcome>
          block
          value={outcome}
          onChange={setOutcome}
          options={[
            { value: 'grant', label: t(above ? 'extension.above.granted' : 'extension.decide.grant') },
            { value: 'refuse', label: t(above ? 'extension.above.refused' : 'extension.decide.refuse') },
          ]}
        />
      </Form.Item>
      {above && <HigherDecisionFields />}
      {granting && (
        <Form.Item
          name="dueOn"
          label={t('extension.decide.date')}
          rules={[{ required: true, message: t('common.field.required') }]}
          {...(above ? {} : { extra: t('extension.decide.dateHint', { date: exactDate(request.wantedOn) }) })}
        >
          <LocalDateField from={request.dueOn} {...(above ? {} : { to: request.wantedOn })} />
        </Form.Item>
      )}
      {granting || above ? (
        <Form.Item name="comment" label={t('extension.decide.comment')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
        </Form.Item>
      ) : (
        <ReasonField label={t('extension.decide.refusal')} shortest={SHORTEST} longest={2000} />
      )}
    </DrawerForm>
  );
}

function deedOf(request: ExtensionView, outcome: Outcome, values: Values): { path: string; body: unknown } {
  const { dueOn, comment = '', reason = '', decision } = values;
  const path = `/extensions/${request.id}`;
  if (request.decider === 'above') {
    return { path: `${path}/record`, body: { decision, dueOn: outcome === 'grant' ? dueOn : null, comment } };
  }
  if (outcome === 'refuse') return { path: `${path}/refusal`, body: { reason: reason.trim() } };
  return { path: `${path}/grant`, body: { ...(dueOn === request.wantedOn ? {} : { dueOn }), comment } };
}
