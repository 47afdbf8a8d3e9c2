import { useNavigate } from 'react-router';
import { useInstallation, useMay, useSignIn } from '../../api/session.js';

interface Become {
  people: NonNullable<ReturnType<typeof useInstallation>['data']>['demoPeople'];
  /** Signs in as the person with this address and goes to the page. */
  become: (email: string, page: string) => void;
  /** Letters are read by an administrator: whoever is not one becomes one first. */
  openMailbox: () => void;
  becoming: boolean;
}

/** Changing the person of the demonstration without its sign-in page. */
export function useBecome(): Become {
  const navigate = useNavigate();
  const installation = useInstallation();
  const signIn = useSignIn();
  const mayRead = useMay('mailbox.read');
  const people = installation.data?.demoPeople ?? [];
  const become = (email: string, page: string): void => {
    const person = people.find((other) => other.email === email);
    if (person === undefined) return;
    signIn.mutate({ email, password: person.password }, { onSuccess: () => void navigate(page) });
  };
  const openMailbox = (): void => {
    const administrator = people.find(({ role }) => role === 'administrator');
    if (mayRead || administrator === undefined) void navigate('/admin/mailbox');
    else become(administrator.email, '/admin/mailbox');
  };
  return { people, become, openMailbox, becoming: signIn.isPending };
}
