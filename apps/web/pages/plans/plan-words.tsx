import { Tag } from 'antd';
import type { PlanVersionView, PlanView } from '../../api/types.js';
import { exactDate } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';

/** Whose plan it is, with the branch of a party. */
export function OwnerText({ plan }: { plan: Pick<PlanView, 'owner' | 'branch'> }) {
  const { t } = useLocale();
  return (
    <>
      {t(`plans.owner.${plan.owner}`)}
      {plan.branch !== '' && <span className="quiet">, {plan.branch}</span>}
    </>
  );
}

/** The act of a version: «№ А-9/412 от 15.09.2026». */
export function useActText(): (version: Pick<PlanVersionView, 'actNumber' | 'actOn'> | undefined) => string {
  const { t } = useLocale();
  return (version) => {
    if (version === undefined || version.actOn === null) return t('plans.act.none');
    const date = exactDate(version.actOn);
    return version.actNumber === null
      ? t('plans.actDate', { date })
      : t('plans.actText', { number: version.actNumber, date });
  };
}

/** A version with its act and whether it is in force. */
export function useVersionText(): (version: PlanVersionView) => string {
  const { t } = useLocale();
  const act = useActText();
  return (version) =>
    [
      t('plans.version', { n: version.number }),
      version.state === 'draft' ? '' : act(version),
      t(`plans.version.${version.state}`),
    ]
      .filter((text) => text !== '')
      .join(' · ');
}

/** How many changes wait in the draft; absent where none do. */
export function DraftTag({ plan }: { plan: PlanView }) {
  const { t } = useLocale();
  const draft = plan.versions.find(({ state }) => state === 'draft');
  if (draft === undefined) return null;
  return <Tag color="warning">{t('plans.changes', { n: draft.rows })}</Tag>;
}
