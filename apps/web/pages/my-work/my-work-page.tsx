import { PageSkeleton } from '../../ui/page-skeleton.js';

export function MyWorkPage() {
  return <PageSkeleton />;
}
