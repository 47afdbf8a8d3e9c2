import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { ImportCorrections, Level, Origin, PlanImportRowView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { LEVELS, ORIGINS } from './file-step.js';

interface Fields {
  number: string;
  titleRu: string;
  titleKk: string;
  completionFormRu: string;
  completionFormKk: string;
  level: Level;
  origin: Origin;
}

interface Props {
  row: PlanImportRowView;
  busy: boolean;
  onCorrect: (correction: ImportCorrections) => void;
}

/** The words of a row by hand; only what was changed is sent. */
export function FixTexts({ row, busy, onCorrect }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { draft } = row;
  const before: Fields = {
    number: draft.number,
    titleRu: draft.titles.ru,
    titleKk: draft.titles.kk,
    completionFormRu: draft.completionForms.ru,
    completionFormKk: draft.completionForms.kk,
    level: draft.level,
    origin: draft.origin,
  };
  if (!open) return <Button onClick={() => setOpen(true)}>{t('imports.fixTexts')}…</Button>;
  const save = (after: Fields): void => {
    const changed = Object.entries(after).filter(([name, value]) => value !== before[name as keyof Fields]);
    if (changed.length > 0) onCorrect(Object.fromEntries(changed) as ImportCorrections);
    setOpen(false);
  };
  return (
    <Form<Fields>
      layout="vertical"
      initialValues={before}
      onFinish={save}
      requiredMark={false}
      className="import-texts"
    >
      <Form.Item name="number" label={t('imports.numberField')}>
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item name="titleRu" label={t('imports.titleRu')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} lang="ru" />
      </Form.Item>
      <Form.Item name="titleKk" label={t('imports.titleKk')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} lang="kk" />
      </Form.Item>
      <Form.Item name="completionFormRu" label={t('imports.formRu')}>
        <Input maxLength={500} lang="ru" />
      </Form.Item>
      <Form.Item name="completionFormKk" label={t('imports.formKk')}>
        <Input maxLength={500} lang="kk" />
      </Form.Item>
      <Form.Item name="level" label={t('imports.field_level')}>
        <Select options={LEVELS.map((value) => ({ value, label: t(`words.level.${value}`) }))} />
      </Form.Item>
      <Form.Item name="origin" label={t('imports.field_origin')}>
        <Select options={ORIGINS.map((value) => ({ value, label: t(`words.origin.${value}`) }))} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('imports.apply')}
      </Button>
    </Form>
  );
}
