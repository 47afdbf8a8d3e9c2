import { SOURCE_KINDS, type Rating, type SourceKind } from '@zholdau/domain';
import { Alert, Form, Input, Radio, Select } from 'antd';
import type { ReportView } from '../api/types.js';
import { useT } from '../i18n/locale.js';
import { RATING_ORDER } from './rating-order.js';

/** What the fields give, and what the API takes. */
export interface VerdictValues {
  rating: Rating;
  source: { kind: SourceKind; evidenceId?: string; words?: string };
}

interface Props {
  report: ReportView;
  decision: 'accept' | 'return';
}

/** The coordinator's own rating and what it rests on; a report is never accepted on its own words. */
export function VerdictFields({ report, decision }: Props) {
  const t = useT();
  const kind = Form.useWatch<SourceKind | undefined>(['verdict', 'source', 'kind']);
  const ratings = RATING_ORDER.filter((rating) => decision === 'return' || rating !== 'not_done');
  const kinds = SOURCE_KINDS.filter((one) => decision === 'return' || one !== 'report').filter(
    (one) => one !== 'evidence' || report.evidence.length > 0,
  );
  const needed = { required: true, message: t('common.rating.sourceNeeded') };
  return (
    <>
      {decision === 'accept' && report.percent < 100 && (
        <Alert
          type="warning"
          showIcon
          className="problem-alert"
          title={t('common.rating.below100', { percent: report.percent })}
        />
      )}
      <Form.Item
        name={['verdict', 'rating']}
        label={t('common.rating.verdict')}
        rules={[{ required: true, message: t('common.field.required') }]}
      >
        <Radio.Group options={ratings.map((rating) => ({ value: rating, label: t(`words.rating.${rating}`) }))} />
      </Form.Item>
      <Form.Item name={['verdict', 'source', 'kind']} label={t('common.rating.source')} rules={[needed]}>
        <Select options={kinds.map((one) => ({ value: one, label: t(`words.source.${one}`) }))} />
      </Form.Item>
      {kind === 'evidence' && (
        <Form.Item name={['verdict', 'source', 'evidenceId']} label={t('common.rating.whichEvidence')} rules={[needed]}>
          <Select options={report.evidence.map((one) => ({ value: one.id, label: one.name || one.url }))} />
        </Form.Item>
      )}
      {(kind === 'act' || kind === 'visit' || kind === 'system') && (
        <Form.Item
          name={['verdict', 'source', 'words']}
          label={t(`common.rating.sourceWords.${kind}`)}
          rules={[{ ...needed, whitespace: true }]}
        >
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={2000} />
        </Form.Item>
      )}
    </>
  );
}
