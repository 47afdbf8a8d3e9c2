import { CloseOutlined, ExpandAltOutlined, LockOutlined, WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { ItemView } from '../../api/types.js';
import { dateWords } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { directiveTitle } from '../../ui/directive-title.js';
import { NamesText, nameOf } from '../../ui/names-text.js';
import { StateTag } from '../../ui/state-tag.js';
import { useTabTitle } from '../../ui/tab-title.js';

/** Letters after which a title is set smaller, so that the dates stay in sight. */
const LONG_TITLE = 160;

/** Number, title in both languages, state, and the place of the item in the plan. */
export function CardHead({ item, onClose }: { item: ItemView; onClose?: () => void }) {
  const { t, locale } = useLocale();
  const heading = t('item.heading', { number: item.number });
  const beside = onClose !== undefined;
  const Title = beside ? 'h2' : 'h1';
  useTabTitle(beside ? null : `${heading}. ${nameOf(item.titles, locale)}`);
  return (
    <header className="card-head">
      <div className="card-head-line">
        <span className="card-number">{heading}</span>
        <StateTag condition={item.condition} status={item.status} />
        {item.level === 'special' && <span className="card-level">{t('words.level.special')}</span>}
        {item.restricted && (
          <span className="card-level" title={t('common.items.restrictedHelp')}>
            <LockOutlined aria-hidden="true" /> {t('common.items.restricted')}
          </span>
        )}
        {onClose !== undefined && (
          <span className="card-head-buttons no-print">
            <Link
              to={`/items/${item.id}`}
              title={t('common.action.openFull')}
              className="card-icon-link"
              aria-label={t('common.action.openFull')}
            >
              <ExpandAltOutlined aria-hidden="true" />
            </Link>
            <Button
              type="text"
              icon={<CloseOutlined aria-hidden="true" />}
              onClick={onClose}
              aria-label={t('item.closeCard')}
              title={`${t('item.closeCard')} (Esc)`}
            />
          </span>
        )}
      </div>
      <Title className="card-title" data-long={nameOf(item.titles, locale).length > LONG_TITLE}>
        {item.restricted ? t('item.restrictedTitle') : <NamesText names={item.titles} both />}
      </Title>
      <p className="card-place">
        <Link to={`/plan?dir=${item.directive.id}`}>{directiveTitle(item.directive, locale)}</Link>
        <span> · {planText()}</span>
        {item.parentId !== null && (
          <span>
            {' · '}
            <Link to={`/items/${item.parentId}`}>{t('item.under')}</Link>
          </span>
        )}
      </p>
      {item.threat !== null && (
        <p className="card-threat">
          <WarningOutlined aria-hidden="true" />
          <span>
            <b>{t('item.threat.title')}:</b> {item.threat}
          </span>
        </p>
      )}
    </header>
  );

  function planText(): string {
    const { actNumber, actOn } = item.plan;
    if (actNumber === null || actOn === null) return t('item.draftPlan');
    return t('item.plan', { number: actNumber, date: dateWords(actOn, locale) });
  }
}
