import { DIRECTIONS, PERIOD_KINDS, SUMS, type Direction, type PeriodKind, type Sum } from '@zholdau/domain';
import { App, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useItemWrite } from '../../../api/items.js';
import { useSession } from '../../../api/session.js';
import type { IndicatorView } from '../../../api/types.js';
import { useLocale } from '../../../i18n/locale.js';
import { DrawerForm } from '../../../ui/drawer-form.js';
import { LocalDateField } from '../../../ui/local-date-field.js';
import { PlanEditor, type PlanRow } from './plan-editor.js';

interface Props {
  itemId: string;
  /** null: a new one. */
  indicator: IndicatorView | null;
  onClose: () => void;
}

interface Values {
  names: { ru?: string; kk?: string };
  units: { ru?: string; kk?: string };
  direction: Direction;
  sum: Sum;
  periodKind: PeriodKind;
  baseline: number;
  baselineOn: string;
  plan: PlanRow[];
  withCheckpoints: boolean;
}

/** An indicator with its plan by period. */
export function IndicatorForm({ itemId, indicator, onClose }: Props) {
  const { t, locale } = useLocale();
  const { today } = useSession();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const write = useItemWrite();
  const periodKind = Form.useWatch('periodKind', form) ?? 'quarter';
  const baselineOn = Form.useWatch('baselineOn', form) ?? today;
  const required = { required: true, message: t('common.field.required') };
  const start: Values = indicator
    ? { ...indicator, withCheckpoints: false }
    : {
        names: {},
        units: {},
        direction: 'up',
        sum: 'cumulative',
        periodKind: 'quarter',
        baseline: 0,
        baselineOn: `${Number(today.slice(0, 4)) - 1}-12-31`,
        plan: [],
        withCheckpoints: true,
      };
  const send = (values: Values): void =>
    write.mutate(
      {
        ...(indicator
          ? { path: `/indicators/${indicator.id}`, method: 'put' as const, version: indicator.version }
          : { path: `/action-items/${itemId}/indicators` }),
        body: {
          ...values,
          names: { ru: values.names.ru ?? '', kk: values.names.kk ?? '' },
          units: { ru: values.units.ru ?? '', kk: values.units.kk ?? '' },
          plan: values.plan.filter(({ value }) => value !== null),
        },
      },
      {
        onSuccess: () => {
          message.success(t('indicators.saved'));
          onClose();
        },
      },
    );
  return (
    <DrawerForm
      title={t(indicator ? 'indicators.form.titleEdit' : 'indicators.form.titleNew')}
      action={t('indicators.form.save')}
      onClose={onClose}
      form={form}
      write={write}
      initialValues={start}
      onFinish={send}
    >
      <Form.Item
        name={['names', 'ru']}
        label={t('indicators.form.nameRu')}
        dependencies={[['names', 'kk']]}
        rules={[
          {
            validator: (_, text: string | undefined) =>
              (text ?? '').trim() !== '' || (form.getFieldValue(['names', 'kk']) ?? '') !== ''
                ? Promise.resolve()
                : Promise.reject(new Error(t('indicators.form.nameMissing'))),
          },
        ]}
      >
        <Input maxLength={300} autoFocus />
      </Form.Item>
      <Form.Item name={['names', 'kk']} label={t('indicators.form.nameKk')}>
        <Input maxLength={300} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name={['units', 'ru']} label={t('indicators.form.unitRu')}>
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item name={['units', 'kk']} label={t('indicators.form.unitKk')}>
          <Input maxLength={50} />
        </Form.Item>
      </div>
      <div className="form-pair">
        <Form.Item name="direction" label={t('indicators.form.direction')}>
          <Select options={DIRECTIONS.map((value) => ({ value, label: t(`indicators.direction.${value}`) }))} />
        </Form.Item>
        <Form.Item name="sum" label={t('indicators.form.sum')}>
          <Select options={SUMS.map((value) => ({ value, label: t(`indicators.sum.${value}`) }))} />
        </Form.Item>
      </div>
      <div className="form-pair">
        <Form.Item name="baseline" label={t('indicators.form.baseline')} rules={[required]}>
          <InputNumber style={{ width: '100%' }} decimalSeparator={locale === 'en' ? '.' : ','} inputMode="decimal" />
        </Form.Item>
        <Form.Item name="baselineOn" label={t('indicators.form.baselineOn')} rules={[required]}>
          <LocalDateField />
        </Form.Item>
      </div>
      <Form.Item name="periodKind" label={t('indicators.form.periodKind')}>
        <Select
          options={PERIOD_KINDS.map((value) => ({ value, label: t(`indicators.form.period.${value}`) }))}
          onChange={() => form.setFieldValue('plan', [])}
        />
      </Form.Item>
      <Form.Item name="plan" label={t('indicators.form.plan')} rules={[{ ...required, type: 'array', min: 1 }]}>
        <PlanEditor kind={periodKind} after={baselineOn} />
      </Form.Item>
      <Form.Item name="withCheckpoints" valuePropName="checked">
        <Checkbox>{t('indicators.form.withCheckpoints')}</Checkbox>
      </Form.Item>
    </DrawerForm>
  );
}
