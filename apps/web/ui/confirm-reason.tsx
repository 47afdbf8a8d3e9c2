import { Form, Modal } from 'antd';
import { useId, type ReactNode } from 'react';
import { useT } from '../i18n/locale.js';
import { ProblemAlert } from './problem-alert.js';
import { ReasonField } from './reason-field.js';

interface Props {
  title: string;
  /** What will happen and who will learn of it. */
  text?: ReactNode;
  /** The verb on the button: «Вернуть на доработку». */
  action: string;
  danger?: boolean;
  /** How the reason is called here, where it is not simply the reason. */
  label?: string;
  required?: boolean;
  /** Fewest letters of it. */
  shortest?: number;
  /** False where nothing is asked and only a yes is needed. */
  asks?: boolean;
  busy: boolean;
  error: unknown;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Asks for a reason in words before something that others will see is done. */
export function ConfirmReason({ required = true, asks = true, shortest = 1, ...props }: Props) {
  const t = useT();
  const id = useId();
  const [form] = Form.useForm<{ reason?: string }>();
  return (
    <Modal
      open
      width={480}
      title={props.title}
      okText={props.action}
      okButtonProps={{ danger: props.danger ?? false }}
      cancelText={t('common.action.cancel')}
      confirmLoading={props.busy}
      onOk={form.submit}
      onCancel={props.onClose}
    >
      {props.text !== undefined && <p className="quiet confirm-text">{props.text}</p>}
      <ProblemAlert error={props.error} />
      <Form
        form={form}
        name={id}
        layout="vertical"
        requiredMark={false}
        onFinish={({ reason }) => props.onConfirm(reason?.trim() ?? '')}
      >
        {asks && (
          <ReasonField
            {...(props.label === undefined ? {} : { label: props.label })}
            required={required}
            shortest={shortest}
            autoFocus
          />
        )}
      </Form>
    </Modal>
  );
}
