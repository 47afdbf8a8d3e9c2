import { Form, Input } from 'antd';
import { useT } from '../i18n/locale.js';

interface Props {
  label?: string;
  /** The fewest letters, where a rule asks for more than none. */
  shortest?: number;
  longest?: number;
  required?: boolean;
  autoFocus?: boolean;
}

/** Why something is done; it stays in the history of the item and others read it. */
export function ReasonField({ label, shortest, longest = 1000, required = true, autoFocus = false }: Props) {
  const t = useT();
  return (
    <Form.Item
      name="reason"
      label={label ?? t('common.field.reason')}
      extra={t('common.field.reasonHint')}
      rules={[
        { required, whitespace: true, message: t('common.field.required') },
        ...(shortest === undefined ? [] : [{ min: shortest, message: t('common.field.shortest', { n: shortest }) }]),
      ]}
    >
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={longest} autoFocus={autoFocus} />
    </Form.Item>
  );
}
