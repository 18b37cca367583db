import { Button, ErrorState, paths, Skeleton, useTitle } from '@shop/kit';
import { messages } from '@shop/account/messages';
import { type ReactNode, useState } from 'react';
import { logOut } from '../entry/log-in-or-out.ts';
import styles from './account-frame.module.css';

const sections = [
  ['orders', paths.account],
  ['addresses', paths.accountPage('addresses')],
  ['profile', paths.accountPage('profile')],
  ['log-ins', paths.accountPage('log-ins')],
  ['data', paths.accountPage('data')],
] as const;
type Section = (typeof sections)[number][0];

const LogOut = () => {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const press = async () => {
    setBusy(true);
    const [first] = await logOut();
    setBusy(false);
    setError(first?.message ?? '');
  };
  return (
    <>
      <Button variant="secondary" busy={busy} onClick={() => void press()}>
        {messages.logOut}
      </Button>
      <span role="alert">{error}</span>
    </>
  );
};

interface Props {
  section: Section;
  status: 'loading' | 'ready' | 'failed';
  onRetry: () => void;
  /** Not called before the data are there. */
  children: () => ReactNode;
}

/** A page of the account: its heading, the other pages, and the content when it has loaded. */
export const AccountFrame = ({ section, status, onRetry, children }: Props) => {
  useTitle(section === 'orders' ? messages.yourOrders : messages.sections[section]);
  return (
    <div className={styles.page}>
      <nav className={styles.nav} aria-label={messages.account}>
        <ul>
          {sections.map(([name, href]) => (
            <li key={name}>
              <a href={href} aria-current={name === section ? 'page' : undefined}>
                {messages.sections[name]}
              </a>
            </li>
          ))}
        </ul>
        <LogOut />
      </nav>
      <div className={styles.content}>
        <h1>{messages.sections[section]}</h1>
        {status === 'failed' && <ErrorState onRetry={onRetry} />}
        {status === 'loading' && (
          <div role="status" aria-label={messages.loading} className={styles.content}>
            <Skeleton height="6rem" />
            <Skeleton height="6rem" />
          </div>
        )}
        {status === 'ready' && children()}
      </div>
    </div>
  );
};
