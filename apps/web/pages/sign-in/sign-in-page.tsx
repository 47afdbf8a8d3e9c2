import { PageSkeleton } from '../../ui/page-skeleton.js';

export function SignInPage() {
  return <PageSkeleton />;
}
