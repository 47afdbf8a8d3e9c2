import { EVIDENCE_SORTS, type EvidenceSort } from '@zholdau/domain';
import { App, Form, Select } from 'antd';
import { useState } from 'react';
import { http } from '../../api/http.js';
import { useItemWrite } from '../../api/items.js';
import { isProblem } from '../../api/problem.js';
import type { ItemView, Level, Texts } from '../../api/types.js';
import { useT, type Translate } from '../../i18n/locale.js';
import { ConflictDialog, type Difference } from '../../ui/conflict-dialog.js';
import { FormDrawer } from '../../ui/form-drawer.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { LevelField, PlaceFields, TextFields } from './item-fields.js';
import './item-form.css';
import { itemForm } from '../../i18n/item-form.js';
import { addTexts } from '../../i18n/texts.js';

addTexts({ itemForm });

interface Values {
  directiveId: string;
  number: string;
  titles: Texts;
  completionForms: Texts;
  level: Level;
  demandedSorts: EvidenceSort[];
}

/** Wording, place and level of an item. Who saves second sees both texts and decides. */
export function EditItem({ item, onClose }: { item: ItemView; onClose: () => void }) {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  // The item as it was when the form was opened: reading it anew in the background must not hide a conflict.
  const [base, setBase] = useState(item);
  const [newest, setNewest] = useState<ItemView | null>(null);
  const write = useItemWrite<ItemView>();

  const save = (values: Values, version: number): void =>
    write.mutate(
      { method: 'patch', path: `/action-items/${item.id}`, body: bodyOf(values), version },
      {
        onSuccess: () => {
          message.success(t('itemForm.edit.done'));
          onClose();
        },
        onError: async (error) => {
          if (isProblem(error) && error.stale) setNewest(await http.get<ItemView>(`/action-items/${item.id}`));
          else showFieldProblems(form, error);
        },
      },
    );
  const takeTheirs = (theirs: ItemView): void => {
    form.setFieldsValue(valuesOf(theirs));
    setBase(theirs);
    setNewest(null);
    write.reset();
  };
  return (
    <FormDrawer
      title={t('itemForm.edit.title', { number: item.number })}
      action={t('itemForm.edit.submit')}
      busy={write.isPending}
      error={isProblem(write.error) && write.error.stale ? null : write.error}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ block: 'center', focus: true }}
        initialValues={valuesOf(base)}
        onFinish={(values) => save(values, base.version)}
      >
        <PlaceFields addressId={item.address.id} />
        <TextFields />
        <LevelField />
        <Form.Item
          name="demandedSorts"
          label={t('itemForm.field.demandedSorts')}
          extra={t('itemForm.field.demandedHint')}
        >
          <Select
            mode="multiple"
            options={EVIDENCE_SORTS.map((sort) => ({ value: sort, label: t(`words.sort.${sort}`) }))}
          />
        </Form.Item>
      </Form>
      {newest !== null && (
        <ConflictDialog
          differences={differencesOf(merged(base, form.getFieldsValue(), newest), newest, t)}
          busy={write.isPending}
          onMine={() => save(merged(base, form.getFieldsValue(), newest), newest.version)}
          onTheirs={() => takeTheirs(newest)}
          onClose={() => setNewest(null)}
        />
      )}
    </FormDrawer>
  );
}

function valuesOf(item: ItemView): Values {
  return {
    directiveId: item.directive.id,
    number: item.number,
    titles: { ...item.titles },
    completionForms: { ...item.completionForms },
    level: item.level,
    demandedSorts: item.demandedSorts ?? [],
  };
}

/** Nothing chosen: as the completion form and the settings say. */
function bodyOf(values: Values): object {
  return { ...values, demandedSorts: values.demandedSorts.length === 0 ? null : values.demandedSorts };
}

/** What I changed, on top of what they have now: a field that I did not touch keeps their text. */
function merged(base: ItemView, mine: Values, newest: ItemView): Values {
  const before = valuesOf(base);
  const theirs = valuesOf(newest);
  const pick = <V,>(was: V, wanted: V, now: V): V => (wanted === was ? now : wanted);
  const both = (key: 'titles' | 'completionForms'): Texts => ({
    ru: pick(before[key].ru, mine[key].ru, theirs[key].ru),
    kk: pick(before[key].kk, mine[key].kk, theirs[key].kk),
  });
  return {
    directiveId: pick(before.directiveId, mine.directiveId, theirs.directiveId),
    number: pick(before.number, mine.number, theirs.number),
    titles: both('titles'),
    completionForms: both('completionForms'),
    level: pick(before.level, mine.level, theirs.level),
    demandedSorts:
      mine.demandedSorts.join() === before.demandedSorts.join() ? theirs.demandedSorts : mine.demandedSorts,
  };
}

function differencesOf(mine: Values, item: ItemView, t: Translate): Difference[] {
  const theirs = valuesOf(item);
  const all: Difference[] = [
    { label: t('itemForm.field.number'), mine: mine.number, theirs: theirs.number },
    { label: t('itemForm.field.titleRu'), mine: mine.titles.ru, theirs: theirs.titles.ru },
    { label: t('itemForm.field.titleKk'), mine: mine.titles.kk, theirs: theirs.titles.kk },
    { label: t('itemForm.field.formRu'), mine: mine.completionForms.ru, theirs: theirs.completionForms.ru },
    { label: t('itemForm.field.formKk'), mine: mine.completionForms.kk, theirs: theirs.completionForms.kk },
    {
      label: t('itemForm.field.level'),
      mine: t(`words.level.${mine.level}`),
      theirs: t(`words.level.${theirs.level}`),
    },
  ];
  return all.filter((one) => one.mine !== one.theirs);
}
