import type { ReactNode } from 'react';
import { useT } from '../i18n/locale.js';
import { LanguageButtons } from './frame/language-switch.js';
import './outside.css';

/** The sheet for pages before sign-in: the masthead with the languages, and what the page asks. */
export function Outside({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <div className="outside">
      <header className="outside-head">
        <img src="/icon.svg" alt="" width={30} height={30} />
        <span className="outside-name">{t('frame.product')}</span>
        <span className="outside-tail">{t('frame.productTail')}</span>
        <LanguageButtons />
      </header>
      <main className="outside-main">{children}</main>
    </div>
  );
}
