import { PageSkeleton } from '../../ui/page-skeleton.js';

export function AdminPage() {
  return <PageSkeleton />;
}
