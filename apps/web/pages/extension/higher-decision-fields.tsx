import { Form, Input } from 'antd';
import { useSession } from '../../api/session.js';
import { useT } from '../../i18n/locale.js';
import { LocalDateField } from '../../ui/local-date-field.js';

/** The act of a body above the region: who decided, under which number, on which day. */
export function HigherDecisionFields({ required = true }: { required?: boolean }) {
  const t = useT();
  const { today } = useSession();
  const rules = [{ required, message: t('common.field.required') }];
  return (
    <>
      <Form.Item name={['decision', 'body']} label={t('extension.above.body')} rules={rules}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name={['decision', 'number']} label={t('extension.above.number')} rules={rules}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name={['decision', 'on']} label={t('extension.above.on')} rules={rules}>
          <LocalDateField to={today} />
        </Form.Item>
      </div>
    </>
  );
}
