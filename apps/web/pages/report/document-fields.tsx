import { DOCUMENT_TYPES, type DocumentType } from '@zholdau/domain';
import { Form, Input, Select } from 'antd';
import { useSession } from '../../api/session.js';
import { useT } from '../../i18n/locale.js';
import { LocalDateField } from '../../ui/local-date-field.js';

/** What a document is; an act, and whatever is only referred to, also by number, date and issuer. */
export function DocumentFields({ whole }: { whole: boolean }) {
  const t = useT();
  const { today } = useSession();
  const type = Form.useWatch<DocumentType | undefined>('documentType');
  const named = whole || type === 'act';
  const rules = [{ required: named, message: t('common.field.required') }];
  return (
    <>
      <Form.Item
        name="documentType"
        label={t('report.document.type')}
        rules={[{ required: whole, message: t('common.field.required') }]}
      >
        <Select
          allowClear={!whole}
          // The list scrolls along with the form: on a phone it would otherwise be left outside the screen.
          getPopupContainer={(field: HTMLElement) => field.parentElement ?? document.body}
          options={DOCUMENT_TYPES.map((one) => ({ value: one, label: t(`words.sort.${one}`) }))}
        />
      </Form.Item>
      {(named || type !== undefined) && type !== 'photo' && (
        <>
          <div className="form-pair">
            <Form.Item name="documentNumber" label={t('report.document.number')} rules={rules}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="documentOn" label={t('report.document.on')} rules={rules}>
              <LocalDateField to={today} />
            </Form.Item>
          </div>
          <Form.Item name="issuer" label={t('report.document.issuer')} rules={rules}>
            <Input maxLength={300} />
          </Form.Item>
        </>
      )}
    </>
  );
}
