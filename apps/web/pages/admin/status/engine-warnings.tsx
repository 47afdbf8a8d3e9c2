import { WarningFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { StatusView } from '../../../api/types.js';
import { numberText } from '../../../i18n/dictionary.js';
import { useLocale } from '../../../i18n/locale.js';

/** What does not stop the engine and yet wants a hand: a wrong clock, a service of another version. */
export function EngineWarnings({ status: { engines, wrongClocks } }: { status: StatusView }) {
  const { t, locale } = useLocale();
  const { generation, rolledBackFrom, aside } = engines;
  return (
    <>
      {wrongClocks.map(({ place, skewSeconds }) => (
        <Warning key={place} title={t('admin.status.clockWrong')}>
          {t('admin.status.clockText', { place, seconds: numberText(skewSeconds, locale) })}
        </Warning>
      ))}
      {aside.length > 0 && (
        <Warning title={t('admin.status.aside')}>
          {t('admin.status.asideText', { generation, aside: aside.join(', ') })}
        </Warning>
      )}
      {rolledBackFrom !== null && (
        <Warning title={t('admin.status.rolledBack')}>
          {t('admin.status.rolledBackText', { generation, from: rolledBackFrom })}
        </Warning>
      )}
    </>
  );
}

function Warning({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="admin-alive" data-alive={false} role="status">
      <WarningFilled aria-hidden="true" />
      <div>
        <b>{title}</b>
        <p>{children}</p>
      </div>
    </div>
  );
}
