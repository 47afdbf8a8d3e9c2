import { PageSkeleton } from '../../ui/page-skeleton.js';

export function PlanPage() {
  return <PageSkeleton />;
}
