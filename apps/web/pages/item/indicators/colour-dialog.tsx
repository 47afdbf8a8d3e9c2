import { isBetter, SHORTEST_COLOUR_REASON } from '@zholdau/domain';
import { App, Form, Input, Modal, Radio } from 'antd';
import { useItemWrite } from '../../../api/items.js';
import type { Colour, IndicatorView } from '../../../api/types.js';
import { useT } from '../../../i18n/locale.js';
import { COLOUR_SIGNS } from '../../../ui/colour-tag.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';

const GIVEN: readonly Exclude<Colour, 'none'>[] = ['green', 'yellow', 'red'];

interface Values {
  colour: Colour;
  reason?: string;
}

/** A person's colour in place of the computed one; better only with a reason. */
export function ColourDialog({ indicator, onClose }: { indicator: IndicatorView; onClose: () => void }) {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const colour = Form.useWatch('colour', form);
  const write = useItemWrite();
  const computed = indicator.computed.colour;
  const required = colour !== undefined && isBetter(colour, computed);
  const send = ({ colour: chosen, reason = '' }: Values): void =>
    write.mutate(
      {
        path: `/indicators/${indicator.id}/colour`,
        method: 'put',
        body: { colour: chosen, reason: reason.trim() },
        version: indicator.version,
      },
      {
        onSuccess: () => {
          message.success(t('indicators.judgeDone'));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      width={480}
      title={t('indicators.judge')}
      okText={t('indicators.judge')}
      cancelText={t('common.action.cancel')}
      confirmLoading={write.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="quiet confirm-text">
        {t('indicators.judgeText', { computed: t(`indicators.colour.${computed}`) })}
      </p>
      <ProblemAlert error={write.error} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send}>
        <Form.Item
          name="colour"
          label={t('indicators.judgeColour')}
          rules={[{ required: true, message: t('common.field.required') }]}
        >
          <Radio.Group>
            {GIVEN.filter((one) => one !== computed).map((one) => (
              <Radio key={one} value={one}>
                <span aria-hidden="true">{COLOUR_SIGNS[one].icon}</span> {t(`indicators.colour.${one}`)}
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('indicators.judgeReason')}
          dependencies={['colour']}
          rules={[
            { required, whitespace: true, message: t('common.field.required') },
            ...(required
              ? [{ min: SHORTEST_COLOUR_REASON, message: t('common.field.shortest', { n: SHORTEST_COLOUR_REASON }) }]
              : []),
          ]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
