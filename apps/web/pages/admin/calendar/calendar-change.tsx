import { useState } from 'react';
import { Link } from 'react-router';
import type { CalendarProposal } from '../../../api/calendar.js';
import { calendar } from '../../../i18n/calendar.js';
import { useT } from '../../../i18n/locale.js';
import { addTexts } from '../../../i18n/texts.js';
import { ChangeForm } from './change-form.js';
import { ChangePreview } from './change-preview.js';

addTexts({ calendar });

/** A change of the calendar by an act: first what it says, then everything that it moves, then yes. */
export function CalendarChange() {
  const t = useT();
  const [asked, setAsked] = useState<CalendarProposal | null>(null);
  return (
    <>
      <p>
        <Link to="/admin/calendar">{t('calendar.back')}</Link>
      </p>
      <h2 className="admin-heading">{t('calendar.title')}</h2>
      <p className="page-intro">{t('calendar.intro')}</p>
      <ChangeForm onChange={() => setAsked(null)} onLook={setAsked} />
      {asked !== null && <ChangePreview proposal={asked} />}
    </>
  );
}
