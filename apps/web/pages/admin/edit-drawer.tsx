import { App, Button, Drawer, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/locale.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

interface Props<V> {
  title: string;
  form: FormInstance<V>;
  initial: Partial<V>;
  /** Stores what was typed; a refusal is shown under its fields. */
  save: (values: V) => Promise<unknown>;
  error: unknown;
  busy: boolean;
  saved?: string;
  onClose: () => void;
  children: ReactNode;
  /** Below the form: what is changed by itself. */
  after?: ReactNode;
}

/** One thing of the directory in a drawer: its fields, one button, and the reason when it was refused. */
export function EditDrawer<V extends object>(props: Props<V>) {
  const t = useT();
  const { message } = App.useApp();
  const { form, onClose } = props;
  const submit = async (values: V): Promise<void> => {
    try {
      await props.save(values);
      void message.success(props.saved ?? t('admin.saved'));
      onClose();
    } catch (problem) {
      showFieldProblems(form, problem);
    }
  };
  return (
    <Drawer open size={520} title={props.title} onClose={onClose}>
      <Form<V>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={props.initial}
        onFinish={(values) => void submit(values)}
        scrollToFirstError={{ focus: true }}
      >
        {props.children}
        <ProblemAlert error={props.error} />
        <div className="admin-buttons">
          <Button type="primary" htmlType="submit" loading={props.busy}>
            {t('common.action.save')}
          </Button>
          <Button onClick={onClose}>{t('common.action.cancel')}</Button>
        </div>
      </Form>
      {props.after}
    </Drawer>
  );
}
