import { useSettings } from '../../../api/administration.js';
import { useMay } from '../../../api/session.js';
import type { SettingView } from '../../../api/types.js';
import { hasText } from '../../../i18n/texts.js';
import { useLocale } from '../../../i18n/locale.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { SettingRow } from './setting-row.js';

/** The numbers and choices of the region, by what they are about. */
export function SettingsSection() {
  const { t } = useLocale();
  const settings = useSettings();
  const readOnly = !useMay('settings.manage');
  return (
    <>
      <p className="page-intro">{t('admin.settings.intro')}</p>
      <ProblemAlert error={settings.error} onRetry={() => void settings.refetch()} />
      {settings.isPending && <PageSkeleton />}
      {grouped(settings.data ?? []).map(([group, list]) => {
        const key = `admin.group.${group}`;
        return (
          <section key={group} className="admin-settings" aria-labelledby={`settings-${group}`}>
            <h2 id={`settings-${group}`} className="admin-heading">
              {hasText(key) ? t(key) : t('admin.group.other')}
            </h2>
            <ul>
              {list.map((setting) => (
                <SettingRow key={`${setting.key}-${String(setting.value)}`} setting={setting} readOnly={readOnly} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** By the word before the dot, in the order of the list. */
function grouped(settings: SettingView[]): [string, SettingView[]][] {
  const groups = new Map<string, SettingView[]>();
  for (const setting of settings) {
    const group = setting.key.split('.')[0] ?? 'other';
    groups.set(group, [...(groups.get(group) ?? []), setting]);
  }
  return [...groups];
}
