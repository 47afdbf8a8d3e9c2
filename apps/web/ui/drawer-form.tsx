import { Form, type FormInstance } from 'antd';
import type { ComponentProps, ReactNode } from 'react';
import { FormDrawer } from './form-drawer.js';

interface Props<Values> extends Omit<ComponentProps<typeof FormDrawer>, 'onSubmit' | 'busy' | 'error'> {
  form: FormInstance<Values>;
  /** The write that the form sends: while it runs the button waits, what it refuses stands above the fields. */
  write: { isPending: boolean; error: unknown };
  initialValues?: object;
  onFinish: (values: Values) => void;
  /** What is read before the fields. */
  above?: ReactNode;
}

/** One form in a drawer; sent by its button, and led to the first field that is wrong. */
export function DrawerForm<Values extends object>(props: Props<Values>) {
  const { form, write, initialValues = {}, onFinish, above, children, ...drawer } = props;
  return (
    <FormDrawer {...drawer} busy={write.isPending} error={write.error} onSubmit={form.submit}>
      {above}
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ block: 'center', focus: true }}
        initialValues={initialValues}
        onFinish={onFinish}
      >
        {children}
      </Form>
    </FormDrawer>
  );
}
