import { App, Form, Input, Select } from 'antd';
import { useSession } from '../../api/session.js';
import { useSetSubstitution, type SubstitutionFields } from '../../api/substitutions.js';
import type { SubstitutionChoices } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { DrawerForm } from '../../ui/drawer-form.js';
import { LocalDateField } from '../../ui/local-date-field.js';
import { nameOf } from '../../ui/names-text.js';
import { personName } from '../../ui/person-text.js';

const found = (text: string, option?: { label: string }): boolean =>
  option?.label.toLocaleLowerCase().includes(text.toLocaleLowerCase()) ?? false;

/** Who stands in, for which seat, from which day to which. */
export function SubstitutionForm({ choices, onClose }: { choices: SubstitutionChoices; onClose: () => void }) {
  const { t, locale } = useLocale();
  const { message } = App.useApp();
  const { today, seat: mine } = useSession();
  const [form] = Form.useForm<SubstitutionFields>();
  const fromOn = Form.useWatch('fromOn', form);
  const set = useSetSubstitution();
  const seats = choices.seats.map(({ seat, holder }) => ({
    value: seat.id,
    label: [
      nameOf(seat.titles, locale),
      seat.body && nameOf(seat.body.names, locale),
      holder && personName(holder, locale),
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  const people = choices.people.map((person) => ({ value: person.id, label: personName(person, locale) }));
  const required = [{ required: true, message: t('substitutions.required') }];
  const save = ({ reason = '', orderNumber = '', ...rest }: SubstitutionFields): void =>
    set.mutate(
      { ...rest, reason: reason.trim(), orderNumber: orderNumber.trim() },
      {
        onSuccess: () => {
          void message.success(t('substitutions.saved'));
          onClose();
        },
      },
    );
  return (
    <DrawerForm
      title={t('substitutions.add')}
      text={t('substitutions.formText')}
      action={t('substitutions.save')}
      onClose={onClose}
      form={form}
      write={set}
      initialValues={{
        fromOn: today,
        ...(seats.some(({ value }) => value === mine?.id) && { seatId: mine?.id }),
      }}
      onFinish={save}
    >
      <Form.Item name="seatId" label={t('substitutions.seat')} rules={required}>
        <Select options={seats} showSearch={{ filterOption: found }} />
      </Form.Item>
      <Form.Item name="personId" label={t('substitutions.substitute')} rules={required}>
        <Select options={people} showSearch={{ filterOption: found }} />
      </Form.Item>
      <Form.Item name="fromOn" label={t('substitutions.fromOn')} rules={required}>
        <LocalDateField from={today} />
      </Form.Item>
      <Form.Item name="toOn" label={t('substitutions.toOn')} rules={required}>
        <LocalDateField from={fromOn ?? today} />
      </Form.Item>
      <Form.Item name="reason" label={t('substitutions.reason')} extra={t('substitutions.reasonHint')}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="orderNumber" label={t('substitutions.order')}>
        <Input maxLength={100} />
      </Form.Item>
    </DrawerForm>
  );
}
