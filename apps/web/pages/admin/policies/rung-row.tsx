import { DeleteOutlined } from '@ant-design/icons';
import { RUNG_STOPS, RUNG_TARGETS, RUNG_UNITS, type RungStop } from '@zholdau/domain';
import { Button, InputNumber, Select } from 'antd';
import { useSeats, type WrittenRung } from '../../../api/administration.js';
import { useLocale } from '../../../i18n/locale.js';
import { offsetText } from './offset-text.js';
import { RungChannels } from './rung-channels.js';

export type EditedRung = WrittenRung & { id: number };

interface Props {
  rung: EditedRung;
  /** Only the last rung after the date repeats. */
  repeats: boolean;
  only: boolean;
  /** A rung of the ladder of the reviewer. */
  reviewer: boolean;
  onChange: (fields: Partial<EditedRung>) => void;
  onRemove: () => void;
}

const FURTHEST = 250;

/** One rung in the editor: when, to whom, how, how often again, and what makes it pointless. */
export function RungRow({ rung, repeats, only, reviewer, onChange, onRemove }: Props) {
  const { t, locale } = useLocale();
  const seats = useSeats();
  const when = offsetText(rung, t);
  return (
    <tr>
      <td className="admin-rung-when">
        <InputNumber
          aria-label={t('ladder.offset')}
          value={rung.offset}
          min={-FURTHEST}
          max={FURTHEST}
          precision={0}
          onChange={(offset) => offset !== null && onChange({ offset })}
        />{' '}
        <Select
          className="admin-rung-unit"
          aria-label={`${t('ladder.unit')}: ${when}`}
          value={rung.unit}
          onChange={(unit) => onChange({ unit })}
          options={RUNG_UNITS.map((value) => ({ value, label: t(`ladder.unit.${value}`) }))}
        />
      </td>
      <td>
        <Select
          mode="multiple"
          className="admin-rung-targets"
          aria-label={`${t('admin.policies.targets')}: ${when}`}
          value={rung.targets}
          onChange={(targets) => onChange({ targets })}
          options={RUNG_TARGETS.map((value) => ({ value, label: t(`admin.target.${value}`) }))}
        />
        <Select
          mode="multiple"
          className="admin-rung-targets"
          aria-label={`${t('ladder.seats')}: ${when}`}
          placeholder={t('ladder.seats')}
          value={rung.seatIds}
          onChange={(seatIds) => onChange({ seatIds })}
          showSearch={{ optionFilterProp: 'label' }}
          options={(seats.data ?? []).map(({ id, titles }) => ({ value: id, label: titles[locale] || titles.ru }))}
        />
      </td>
      <td>
        <RungChannels rung={rung} reviewer={reviewer} onChange={(channels) => onChange({ channels })} />
      </td>
      <td>
        <Select<RungStop | 'none'>
          className="admin-rung-unit"
          aria-label={`${t('ladder.stopWhen')}: ${when}`}
          value={rung.stopWhen ?? 'none'}
          onChange={(value) => onChange({ stopWhen: value === 'none' ? null : value })}
          options={(['none', ...RUNG_STOPS] as const).map((value) => ({ value, label: t(`ladder.stop.${value}`) }))}
        />
      </td>
      <td>
        {repeats && (
          <>
            <InputNumber
              aria-label={t('ladder.repeat')}
              title={t('admin.policies.repeatHint')}
              placeholder={t('admin.policies.repeatOff')}
              value={rung.repeatEvery}
              min={1}
              max={FURTHEST}
              precision={0}
              onChange={(repeatEvery) => onChange({ repeatEvery })}
            />
            {rung.repeatEvery !== null && (
              <InputNumber
                aria-label={t('ladder.times')}
                placeholder="∞"
                value={rung.repeatTimes}
                min={1}
                max={100}
                precision={0}
                onChange={(repeatTimes) => onChange({ repeatTimes })}
              />
            )}
          </>
        )}
      </td>
      <td>
        <Button
          type="text"
          icon={<DeleteOutlined />}
          disabled={only}
          aria-label={`${t('admin.policies.removeRung')}: ${when}`}
          onClick={onRemove}
        />
      </td>
    </tr>
  );
}
