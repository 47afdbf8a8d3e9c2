import { PageSkeleton } from '../../ui/page-skeleton.js';

export function PasswordPage() {
  return <PageSkeleton />;
}
