import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useInstallation, useSaveLocale, useSignIn } from '../../api/session.js';
import { isLocale } from '../../i18n/locale-store.js';
import { useLocale } from '../../i18n/locale.js';
import { Outside } from '../../ui/outside.js';
import { useTabTitle } from '../../ui/tab-title.js';
import { DemoPeople } from './demo-people.js';
import { ResetForm } from './reset-form.js';
import { SignInForm, type Credentials } from './sign-in-form.js';
import './sign-in.css';

/** The door. In a demonstration the people stand beside it. */
export function SignInPage() {
  const { t, locale, setLocale } = useLocale();
  const [localeAtDoor] = useState(locale);
  const save = useSaveLocale();
  const installation = useInstallation();
  const signIn = useSignIn();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [forgot, setForgot] = useState(false);
  useTabTitle(t('signIn.title'));
  const demoPeople = installation.data?.demo === true ? installation.data.demoPeople : [];

  /** The language chosen at this door becomes the person's; otherwise the person's own is spoken. */
  const enter = (credentials: Credentials): void =>
    signIn.mutate(credentials, {
      onSuccess: ({ person }) => {
        if (locale !== localeAtDoor) save.mutate(locale);
        else if (isLocale(person.locale)) setLocale(person.locale);
        void navigate(safeNext(params.get('next')), { replace: true });
      },
    });
  const enterAs = (credentials: Credentials): void =>
    signIn.mutate(credentials, {
      onSuccess: ({ person }) => {
        if (isLocale(person.locale) && localStorage.getItem('zholdau.locale') === null) setLocale(person.locale);
        void navigate('/', { replace: true });
      },
    });
  return (
    <Outside>
      <div className="sign-in" data-demo={demoPeople.length > 0}>
        <section className="outside-form" aria-labelledby="sign-in-title">
          <h1 className="page-title" id="sign-in-title">
            {t(forgot ? 'signIn.reset.title' : 'signIn.title')}
          </h1>
          {forgot ? (
            <ResetForm onBack={() => setForgot(false)} />
          ) : (
            <SignInForm busy={signIn.isPending} error={signIn.error} onEnter={enter} onForgot={() => setForgot(true)} />
          )}
          <p className="sign-in-lead">{t('signIn.lead')}</p>
        </section>
        {demoPeople.length > 0 && <DemoPeople people={demoPeople} busy={signIn.isPending} onEnter={enterAs} />}
      </div>
    </Outside>
  );
}

/** Only a path of this product: another site named in the link is not followed. */
function safeNext(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : '/';
}
