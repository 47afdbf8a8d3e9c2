import { PageSkeleton } from '../../ui/page-skeleton.js';

export function ImportsPage() {
  return <PageSkeleton />;
}
