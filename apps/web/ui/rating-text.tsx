import { CheckCircleOutlined, CloseCircleOutlined, PieChartOutlined } from '@ant-design/icons';
import type { Rating } from '@zholdau/domain';
import type { ReactNode } from 'react';
import { useT } from '../i18n/locale.js';
import './ratings.css';

const SIGNS: Record<Rating, ReactNode> = {
  done: <CheckCircleOutlined aria-hidden="true" />,
  partly: <PieChartOutlined aria-hidden="true" />,
  not_done: <CloseCircleOutlined aria-hidden="true" />,
};

/** A rating with its sign and its word. */
export function RatingText({ rating }: { rating: Rating }) {
  const t = useT();
  return (
    <span className="rating" data-rating={rating}>
      {SIGNS[rating]} {t(`words.rating.${rating}`)}
    </span>
  );
}
