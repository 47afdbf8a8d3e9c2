import { PageSkeleton } from '../../ui/page-skeleton.js';

export function ItemPage() {
  return <PageSkeleton />;
}
