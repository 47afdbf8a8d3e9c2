import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { DAY_SORTS, type DaySort } from '@zholdau/domain';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { CalendarProposal } from '../../../api/calendar.js';
import { useSession } from '../../../api/session.js';
import { useT } from '../../../i18n/locale.js';
import { LocalDateField } from '../../../ui/local-date-field.js';

interface Props {
  /** What was shown is no longer what is written. */
  onChange: () => void;
  onLook: (proposal: CalendarProposal) => void;
}

interface EditedDay {
  readonly id: number;
  readonly on: string | null;
  readonly sort: DaySort;
}

/** The act, its days and what they become. */
export function ChangeForm({ onChange, onLook }: Props) {
  const t = useT();
  const { today } = useSession();
  const [days, setDays] = useState<readonly EditedDay[]>([{ id: 0, on: null, sort: 'moved' }]);
  const [act, setAct] = useState<{ number: string; on: string | null; title: string }>({
    number: '',
    on: null,
    title: '',
  });
  const [through, setThrough] = useState<string | null>(null);
  const edit = <T,>(set: (value: T) => void): ((value: T) => void) => {
    return (value) => {
      set(value);
      onChange();
    };
  };
  const setDay = edit((day: EditedDay) => setDays((now) => now.map((one) => (one.id === day.id ? day : one))));
  const removeDay = edit((id: number) => setDays((now) => now.filter((one) => one.id !== id)));
  const addDay = edit((sort: DaySort) =>
    setDays((now) => [...now, { id: Math.max(-1, ...now.map(({ id }) => id)) + 1, on: null, sort }]),
  );
  const changeAct = edit(setAct);
  const named = days.flatMap(({ on, sort }) => (on === null ? [] : [{ on, sort }]));
  const whole = act.number.trim() !== '' && act.on !== null && (named.length > 0 || through !== null);
  return (
    <form
      className="admin-change"
      onSubmit={(event) => {
        event.preventDefault();
        if (whole) onLook({ days: named, act: { ...act, on: act.on! }, approvedThrough: through });
      }}
    >
      <div className="admin-change-act">
        <label>
          {t('calendar.act.number')}
          <Input
            value={act.number}
            maxLength={100}
            onChange={({ target }) => changeAct({ ...act, number: target.value })}
          />
        </label>
        <div className="admin-change-field">
          {t('calendar.act.on')}
          <LocalDateField
            aria-label={t('calendar.act.on')}
            value={act.on}
            to={today}
            onChange={(on) => changeAct({ ...act, on })}
          />
        </div>
        <label>
          {t('calendar.act.title')}
          <Input
            value={act.title}
            maxLength={500}
            onChange={({ target }) => changeAct({ ...act, title: target.value })}
          />
        </label>
        <div className="admin-change-field">
          {t('calendar.through')}
          <LocalDateField aria-label={t('calendar.through')} value={through} from={today} onChange={edit(setThrough)} />
          <span className="quiet small">{t('calendar.throughHelp')}</span>
        </div>
      </div>
      <div>
        {days.map((day) => (
          <div key={day.id} className="admin-change-day">
            <LocalDateField
              aria-label={t('calendar.day')}
              value={day.on}
              from={today}
              onChange={(on) => setDay({ ...day, on })}
            />
            <Select<DaySort>
              aria-label={t('calendar.sort')}
              value={day.sort}
              onChange={(sort) => setDay({ ...day, sort })}
              options={DAY_SORTS.map((value) => ({ value, label: t(`calendar.sort.${value}`) }))}
            />
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('calendar.removeDay')}
              onClick={() => removeDay(day.id)}
            />
          </div>
        ))}
        <Button icon={<PlusOutlined />} onClick={() => addDay('worked')}>
          {t('calendar.addDay')}
        </Button>
      </div>
      <div>
        <Button type="primary" htmlType="submit" disabled={!whole}>
          {t('calendar.look')}
        </Button>
      </div>
    </form>
  );
}
