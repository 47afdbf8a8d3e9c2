import { Form, Input } from 'antd';
import { useSession } from '../../api/session.js';
import { exactDate } from '../../i18n/dates.js';
import { useT } from '../../i18n/locale.js';
import { LocalDateField } from '../../ui/local-date-field.js';

export interface HigherDecision {
  body: string;
  number: string;
  on: string;
}

/** The decision as the authority of a change is written: «Body, № 12, 01.12.2026». */
export function authorityOf({ body, number, on }: HigherDecision): string {
  return `${body.trim()}, № ${number.trim()}, ${exactDate(on)}`;
}

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
