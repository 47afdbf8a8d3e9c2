import { App, Checkbox, Form, Segmented } from 'antd';
import { useItemWrite } from '../../api/items.js';
import type { ItemView, Level, Origin, Texts } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { DrawerForm } from '../../ui/drawer-form.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { LocalDateField } from '../../ui/local-date-field.js';
import { DayNote } from './day-note.js';
import { DeadlineWords } from './deadline-words.js';
import { ExecutorFields } from './executor-fields.js';
import { LevelField, OriginField, PlaceFields, TextFields } from './item-fields.js';
import './item-form.css';
import { itemForm } from '../../i18n/item-form.js';
import { addTexts } from '../../i18n/texts.js';

addTexts({ itemForm });

interface Values {
  directiveId: string;
  number: string;
  titles?: Partial<Texts>;
  completionForms?: Partial<Texts>;
  level: Level;
  origin: Origin;
  leadBodyId: string;
  coBodyIds?: string[];
  mode: 'words' | 'date';
  deadlineWords?: string;
  dueOn?: string | null;
  innerOn?: string | null;
  restricted?: boolean;
}

interface Props {
  addressId: string;
  directiveId: string | null;
  /** What the form begins with, where the item is made of a sentence of the Address. */
  start?: Partial<Values> & { sentenceId: string };
  onClose: () => void;
  onDone: (id: string) => void;
}

/** A new item by hand, with its deadline in the words of the plan or as a date. */
export function CreateItem({ addressId, directiveId, start, onClose, onDone }: Props) {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const write = useItemWrite<ItemView>();
  const mode = Form.useWatch('mode', form) ?? 'words';
  const origin = Form.useWatch('origin', form) ?? 'akim';
  const dueOn = Form.useWatch('dueOn', form);
  const required = [{ required: true, message: t('common.field.required') }];

  const create = (values: Values): void =>
    write.mutate(
      { path: '/action-items', body: { ...bodyOf(values, addressId), ...(start && { sentenceId: start.sentenceId }) } },
      {
        onSuccess: (item) => {
          message.success(t('itemForm.create.done', { number: item.number }));
          onClose();
          onDone(item.id);
        },
        onError: (error) => showFieldProblems(form, error),
      },
    );
  return (
    <DrawerForm
      title={t('itemForm.create.title')}
      action={t('itemForm.create.submit')}
      onClose={onClose}
      form={form}
      write={write}
      initialValues={{
        directiveId: directiveId ?? undefined,
        level: 'control',
        origin: 'akim',
        mode: 'words',
        coBodyIds: [],
        ...start,
      }}
      onFinish={create}
    >
      <fieldset className="form-group">
        <legend>{t('itemForm.section.what')}</legend>
        <PlaceFields addressId={addressId} />
        <TextFields />
        <div className="form-pair">
          <LevelField />
          <OriginField />
        </div>
        <Form.Item name="restricted" valuePropName="checked">
          <Checkbox>{t('itemForm.field.restricted')}</Checkbox>
        </Form.Item>
      </fieldset>
      <fieldset className="form-group">
        <legend>{t('itemForm.section.who')}</legend>
        <ExecutorFields />
      </fieldset>
      <fieldset className="form-group">
        <legend>{t('itemForm.section.when')}</legend>
        <Form.Item name="mode">
          <Segmented
            aria-label={t('itemForm.field.dueMode')}
            options={[
              { value: 'words', label: t('itemForm.field.words') },
              { value: 'date', label: t('itemForm.field.date') },
            ]}
          />
        </Form.Item>
        {mode === 'words' ? (
          <Form.Item
            name="deadlineWords"
            label={t('itemForm.field.dueWords')}
            tooltip={t('itemForm.field.dueWordsHint')}
            rules={required}
          >
            <DeadlineWords origin={origin} onChooseDate={(day) => form.setFieldsValue({ mode: 'date', dueOn: day })} />
          </Form.Item>
        ) : (
          <Form.Item name="dueOn" label={t('itemForm.field.dueOn')} rules={required} extra={<DayNote day={dueOn} />}>
            <LocalDateField />
          </Form.Item>
        )}
        <Form.Item name="innerOn" label={t('itemForm.field.innerOn')} extra={t('itemForm.field.innerHint')}>
          <LocalDateField {...(mode === 'date' && typeof dueOn === 'string' ? { to: dueOn } : {})} />
        </Form.Item>
      </fieldset>
    </DrawerForm>
  );
}

function bodyOf(values: Values, addressId: string): object {
  const { mode, deadlineWords, dueOn, innerOn, ...rest } = values;
  return {
    addressId,
    ...rest,
    titles: { ru: values.titles?.ru?.trim() ?? '', kk: values.titles?.kk?.trim() ?? '' },
    completionForms: { ru: values.completionForms?.ru?.trim() ?? '', kk: values.completionForms?.kk?.trim() ?? '' },
    coBodyIds: values.coBodyIds ?? [],
    restricted: values.restricted ?? false,
    ...(mode === 'words' ? { deadlineWords: deadlineWords?.trim() } : { dueOn }),
    ...(typeof innerOn === 'string' ? { innerOn } : {}),
  };
}
