import { Form } from 'antd';
import { useT } from '../../i18n/locale.js';
import { BodySelect } from '../../ui/body-select.js';

/** The lead and the co-executors; a body is only one of them. `at` is the place in a larger form. */
export function ExecutorFields({ at = [] }: { at?: (string | number)[] }) {
  const t = useT();
  const form = Form.useFormInstance();
  const lead = Form.useWatch([...at, 'leadBodyId'], form) as string | undefined;
  const first = at.at(-1);
  const path = (name: string): (string | number)[] => (first === undefined ? [name] : [first, name]);
  return (
    <>
      <Form.Item
        name={path('leadBodyId')}
        label={t('itemForm.field.lead')}
        rules={[{ required: true, message: t('common.field.required') }]}
      >
        <BodySelect />
      </Form.Item>
      <Form.Item name={path('coBodyIds')} label={t('itemForm.field.co')}>
        <BodySelect multiple without={lead === undefined ? [] : [lead]} />
      </Form.Item>
    </>
  );
}
