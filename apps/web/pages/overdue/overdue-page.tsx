import { PageSkeleton } from '../../ui/page-skeleton.js';

export function OverduePage() {
  return <PageSkeleton />;
}
