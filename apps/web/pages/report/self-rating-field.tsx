import type { Rating } from '@zholdau/domain';
import { Form, Input, Radio } from 'antd';
import type { Self } from '../../device/kept-report.js';
import { useT } from '../../i18n/locale.js';
import { RATING_ORDER } from '../../ui/rating-order.js';

/** What keeps the rating from being sent. */
export function faultOf({ rating, words }: Self): 'rating' | 'words' | null {
  if (rating === null) return 'rating';
  return rating !== 'done' && words.trim() === '' ? 'words' : null;
}

interface Props {
  self: Self;
  fault: 'rating' | 'words' | null;
  disabled: boolean;
  onChange: (self: Self) => void;
}

/** Done, partly or not done; whatever is left is said in words. */
export function SelfRatingField({ self, fault, disabled, onChange }: Props) {
  const t = useT();
  const wrong = (text: 'report.rating.needed' | 'report.rating.wordsNeeded') => ({
    validateStatus: 'error' as const,
    help: t(text),
  });
  return (
    <Form layout="vertical" requiredMark={false} className="report-form self-rating" disabled={disabled}>
      <Form.Item label={t('report.rating')} {...(fault === 'rating' ? wrong('report.rating.needed') : {})}>
        <Radio.Group
          aria-label={t('report.rating')}
          value={self.rating}
          options={RATING_ORDER.map((rating) => ({ value: rating, label: t(`words.rating.${rating}`) }))}
          onChange={(event) => onChange({ ...self, rating: event.target.value as Rating })}
        />
      </Form.Item>
      {self.rating !== null && self.rating !== 'done' && (
        <Form.Item
          label={t('report.rating.words')}
          htmlFor="self-rating-words"
          {...(fault === 'words' ? wrong('report.rating.wordsNeeded') : {})}
        >
          <Input.TextArea
            id="self-rating-words"
            autoSize={{ minRows: 1, maxRows: 6 }}
            maxLength={2000}
            value={self.words}
            onChange={(event) => onChange({ ...self, words: event.target.value })}
          />
        </Form.Item>
      )}
    </Form>
  );
}
