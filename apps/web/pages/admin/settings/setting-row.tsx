import { App, Button } from 'antd';
import { useId, useState } from 'react';
import { useChangeSetting } from '../../../api/administration.js';
import type { SettingView } from '../../../api/types.js';
import { numberText } from '../../../i18n/dictionary.js';
import { useLocale } from '../../../i18n/locale.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { SettingInput } from './setting-input.js';
import { valueText } from './value-text.js';

/** One setting: what it changes, its value, the default and where that comes from. */
export function SettingRow({ setting, readOnly }: { setting: SettingView; readOnly: boolean }) {
  const { t, locale } = useLocale();
  const { message } = App.useApp();
  const id = useId();
  const [value, setValue] = useState(setting.value);
  const change = useChangeSetting();
  const save = (next: unknown): void =>
    change.mutate({ key: setting.key, value: next }, { onSuccess: () => void message.success(t('admin.saved')) });
  const changed = setting.value !== setting.default;
  const shownDefault = valueText(setting.default, t, (n) => numberText(n, locale));
  return (
    <li className="admin-setting">
      <div className="admin-setting-words">
        <label htmlFor={id}>
          {setting.title}
          {changed && <span className="admin-changed"> · {t('admin.settings.changed')}</span>}
        </label>
        {setting.help !== '' && <p className="quiet small">{setting.help}</p>}
        <p className="quiet small">
          {t('admin.settings.default', { value: shownDefault })} ·{' '}
          {t('admin.settings.source', { source: setting.source })}
        </p>
        <ProblemAlert error={change.error} />
      </div>
      <div className="admin-setting-value">
        <SettingInput
          id={id}
          setting={setting}
          value={value}
          disabled={readOnly || change.isPending}
          onChange={setValue}
        />
        {value !== setting.value && (
          <Button type="primary" loading={change.isPending} onClick={() => save(value)}>
            {t('common.action.save')}
          </Button>
        )}
        {!readOnly && changed && value === setting.value && (
          <Button type="link" size="small" onClick={() => save(setting.default)}>
            {t('admin.settings.reset')}
          </Button>
        )}
      </div>
    </li>
  );
}
