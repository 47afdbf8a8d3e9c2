import { TagOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { http } from '../../api/http.js';
import type { EvidenceView } from '../../api/types.js';
import type { TypedEvidence } from '../../device/typed-evidence.js';
import { useT } from '../../i18n/locale.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { DocumentFields } from './document-fields.js';

type Words = Pick<TypedEvidence, 'documentType' | 'documentNumber' | 'documentOn' | 'issuer'>;

interface Props {
  reportId: string;
  evidence: EvidenceView;
  onDescribed: (evidence: EvidenceView) => void;
}

/** Says of a file or a link what document it is; the completion form may ask for it. */
export function EvidenceDescribe({ reportId, evidence, onDescribed }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Words>();
  const save = useMutation({
    mutationFn: (words: Words) =>
      http.patch<EvidenceView>(`/reports/${reportId}/evidence/${evidence.id}`, {
        documentType: words.documentType ?? '',
        documentNumber: words.documentNumber ?? '',
        documentOn: words.documentOn ?? null,
        issuer: words.issuer ?? '',
      }),
    onSuccess: (described) => {
      onDescribed(described);
      setOpen(false);
    },
  });
  const title = t('report.describe', { name: evidence.name || evidence.url });
  const { documentType, documentNumber, documentOn, issuer } = evidence;
  return (
    <>
      <Button
        type="text"
        size="small"
        icon={<TagOutlined aria-hidden="true" />}
        aria-label={title}
        onClick={() => setOpen(true)}
      >
        {documentType === '' && t('report.describe.none')}
      </Button>
      <Modal
        open={open}
        destroyOnHidden
        width={480}
        title={title}
        okText={t('report.describe.save')}
        cancelText={t('common.action.cancel')}
        confirmLoading={save.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <ProblemAlert error={save.error} />
        <Form<Words>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ documentNumber, documentOn, issuer, ...(documentType === '' ? {} : { documentType }) }}
          onFinish={(words) => save.mutate(words)}
        >
          <DocumentFields whole={false} />
        </Form>
      </Modal>
    </>
  );
}
