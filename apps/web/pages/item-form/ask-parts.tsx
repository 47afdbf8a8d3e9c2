import { App, Checkbox, Form } from 'antd';
import { useItemWrite } from '../../api/items.js';
import type { CheckpointView, ItemView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { DrawerForm } from '../../ui/drawer-form.js';
import { LocalDateField } from '../../ui/local-date-field.js';
import { nameOf } from '../../ui/names-text.js';
import { assignment } from '../../i18n/assignment.js';
import { addTexts } from '../../i18n/texts.js';

addTexts({ assignment });

interface Row {
  asked?: boolean;
  dueOn?: string | null;
}
type Values = Record<string, Row>;

/** Which co-executors are asked for a part, each by its own date. */
export function AskParts({
  item,
  checkpoint,
  onClose,
}: {
  item: ItemView;
  checkpoint: CheckpointView;
  onClose: () => void;
}) {
  const { t, locale } = useLocale();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const values = Form.useWatch([], form) as Values | undefined;
  const write = useItemWrite();
  const bodies = item.executors.filter(({ role }) => role === 'co').map(({ body }) => body);
  const before = new Map(checkpoint.parts.map((part) => [part.body.id, part]));
  const send = (rows: Values): void =>
    write.mutate(
      {
        method: 'put',
        path: `/checkpoints/${checkpoint.id}/parts`,
        body: { parts: partsOf(rows, before) },
        version: item.version,
      },
      {
        onSuccess: () => {
          message.success(t('assignment.ask.done'));
          onClose();
        },
      },
    );
  return (
    <DrawerForm
      title={t('assignment.ask.title', { number: item.number })}
      text={t('assignment.ask.text')}
      action={t('assignment.ask.submit')}
      width={520}
      onClose={onClose}
      form={form}
      write={write}
      initialValues={Object.fromEntries(
        bodies.map(({ id }) => [id, { asked: before.has(id), dueOn: before.get(id)?.dueOn ?? null }]),
      )}
      onFinish={(rows) => (partsOf(rows, before).length === 0 ? onClose() : send(rows))}
    >
      {bodies.map((body) => (
        <div key={body.id} className="ask-part">
          <Form.Item name={[body.id, 'asked']} valuePropName="checked">
            <Checkbox disabled={before.has(body.id)}>{nameOf(body.names, locale)}</Checkbox>
          </Form.Item>
          {values?.[body.id]?.asked === true && (
            <Form.Item name={[body.id, 'dueOn']} label={t('assignment.ask.dueOn')} extra={t('assignment.ask.dueHint')}>
              <LocalDateField />
            </Form.Item>
          )}
        </div>
      ))}
    </DrawerForm>
  );
}

/** Only what is new or moved is sent: a date that has passed stays as it is. */
function partsOf(rows: Values, before: ReadonlyMap<string, { dueOn: string }>): { bodyId: string; dueOn?: string }[] {
  return Object.entries(rows).flatMap(([bodyId, { asked, dueOn }]) => {
    if (asked !== true || (before.has(bodyId) && (dueOn ?? before.get(bodyId)?.dueOn) === before.get(bodyId)?.dueOn))
      return [];
    return [dueOn == null ? { bodyId } : { bodyId, dueOn }];
  });
}
