import { Form, Input } from 'antd';
import { useT } from '../../i18n/locale.js';
import type { TextKey } from '../../i18n/texts.js';

interface Props {
  /** Path of the names in the form: names or titles. */
  at: string;
  labels?: Record<'kk' | 'ru' | 'en', TextKey>;
}

const LABELS = { kk: 'admin.nameKk', ru: 'admin.nameRu', en: 'admin.nameEn' } as const;

/** A name in the three languages; each is asked for, for each is shown to somebody. */
export function NamesFields({ at, labels = LABELS }: Props) {
  const t = useT();
  return (['kk', 'ru', 'en'] as const).map((language) => (
    <Form.Item
      key={language}
      name={[at, language]}
      label={t(labels[language])}
      rules={[{ required: true, whitespace: true, message: t('admin.required') }]}
    >
      <Input maxLength={300} lang={language} />
    </Form.Item>
  ));
}
