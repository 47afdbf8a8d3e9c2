import { Form, Input, Select } from 'antd';
import { useDirectives } from '../../api/directives.js';
import type { Level, Origin } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { directiveTitle } from '../../ui/directive-title.js';

const LEVELS: Level[] = ['special', 'control', 'working'];
const ORIGINS: Origin[] = ['president', 'administration', 'government', 'akim', 'maslikhat', 'party', 'meeting', 'own'];
const TITLE_MAX = 2000;

/** Titles and completion forms in both languages; `at` is the place of the item in a larger form. */
export function TextFields({ at = [] }: { at?: (string | number)[] }) {
  const { t } = useLocale();
  const form = Form.useFormInstance();
  const inOneLanguage = (name: 'titles' | 'completionForms', text: string) => ({
    validator: () => {
      const words = form.getFieldValue([...at, name]) as { ru?: string; kk?: string } | undefined;
      const said = (words?.ru ?? '').trim() !== '' || (words?.kk ?? '').trim() !== '';
      return said ? Promise.resolve() : Promise.reject(new Error(text));
    },
  });
  const first = at.at(-1);
  const path = (name: string, language: string): (string | number)[] =>
    first === undefined ? [name, language] : [first, name, language];
  return (
    <>
      <Form.Item
        name={path('titles', 'ru')}
        label={t('itemForm.field.titleRu')}
        rules={[inOneLanguage('titles', t('itemForm.field.oneTitle'))]}
      >
        <Input.TextArea lang="ru" autoSize={{ minRows: 2, maxRows: 8 }} maxLength={TITLE_MAX} />
      </Form.Item>
      <Form.Item name={path('titles', 'kk')} label={t('itemForm.field.titleKk')}>
        <Input.TextArea lang="kk" autoSize={{ minRows: 2, maxRows: 8 }} maxLength={TITLE_MAX} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item
          name={path('completionForms', 'ru')}
          label={t('itemForm.field.formRu')}
          rules={[inOneLanguage('completionForms', t('itemForm.field.oneForm'))]}
        >
          <Input lang="ru" maxLength={500} />
        </Form.Item>
        <Form.Item name={path('completionForms', 'kk')} label={t('itemForm.field.formKk')}>
          <Input lang="kk" maxLength={500} />
        </Form.Item>
      </div>
    </>
  );
}

/** Where the item hangs and under what number. */
export function PlaceFields({ addressId }: { addressId: string }) {
  const { t, locale } = useLocale();
  const directives = useDirectives(addressId);
  const required = [{ required: true, message: t('common.field.required') }];
  const options = (directives.data ?? []).map((directive) => ({
    value: directive.id,
    label: `${directive.parentId === null ? '' : '\u2003'}${directiveTitle(directive, locale)}`,
  }));
  return (
    <div className="form-pair form-place">
      <Form.Item name="directiveId" label={t('itemForm.field.directive')} rules={required}>
        <Select
          options={options}
          showSearch={{ optionFilterProp: 'label' }}
          loading={directives.isPending}
          popupMatchSelectWidth={460}
        />
      </Form.Item>
      <Form.Item name="number" label={t('itemForm.field.number')} rules={required}>
        <Input maxLength={20} />
      </Form.Item>
    </div>
  );
}

export function LevelField() {
  const { t } = useLocale();
  return (
    <Form.Item name="level" label={t('itemForm.field.level')}>
      <Select options={LEVELS.map((value) => ({ value, label: t(`words.level.${value}`) }))} />
    </Form.Item>
  );
}

export function OriginField() {
  const { t } = useLocale();
  return (
    <Form.Item name="origin" label={t('itemForm.field.origin')}>
      <Select options={ORIGINS.map((value) => ({ value, label: t(`words.origin.${value}`) }))} />
    </Form.Item>
  );
}
