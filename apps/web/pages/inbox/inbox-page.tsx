import { PageSkeleton } from '../../ui/page-skeleton.js';

export function InboxPage() {
  return <PageSkeleton />;
}
