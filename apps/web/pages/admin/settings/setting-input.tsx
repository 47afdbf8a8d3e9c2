import { Input, InputNumber, Select, Switch, TimePicker } from 'antd';
import dayjs from 'dayjs';
import type { SettingView } from '../../../api/types.js';
import { useT } from '../../../i18n/locale.js';
import { valueText } from './value-text.js';

interface Props {
  id: string;
  setting: SettingView;
  value: unknown;
  disabled: boolean;
  onChange: (value: unknown) => void;
}

/** The field that fits the kind of the setting. */
export function SettingInput({ id, setting, value, disabled, onChange }: Props) {
  const t = useT();
  const field = { id, disabled };
  switch (setting.type) {
    case 'number':
      return (
        <InputNumber
          {...field}
          value={Number(value)}
          min={setting.min ?? 0}
          {...(setting.max === null ? {} : { max: setting.max })}
          precision={0}
          title={
            setting.max === null ? undefined : t('admin.settings.range', { min: setting.min ?? 0, max: setting.max })
          }
          onChange={(next) => next !== null && onChange(next)}
        />
      );
    case 'time':
      return (
        <TimePicker
          {...field}
          value={dayjs(`2000-01-01T${String(value)}`)}
          format="HH:mm"
          minuteStep={5}
          allowClear={false}
          needConfirm={false}
          onChange={(next) => next !== null && onChange(next.format('HH:mm'))}
        />
      );
    case 'choice':
      return (
        <Select
          {...field}
          className="admin-setting-choice"
          value={String(value)}
          onChange={onChange}
          options={(setting.choices ?? []).map((choice) => ({ value: choice, label: valueText(choice, t, String) }))}
        />
      );
    case 'boolean':
      return <Switch {...field} checked={value === true} onChange={onChange} />;
    case 'text':
      return (
        <Input.TextArea
          {...field}
          value={String(value)}
          autoSize={{ minRows: 1, maxRows: 4 }}
          maxLength={setting.max ?? 200}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
