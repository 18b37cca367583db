import { Button, ErrorState, paths, Skeleton, useTitle } from '@shop/kit';
import { type ReactNode, useState } from 'react';
import { logOut } from '../entry/log-in-or-out.ts';
import styles from './account-frame.module.css';

const sections = [
  ['Orders', paths.account],
  ['Addresses', paths.accountPage('addresses')],
  ['Profile', paths.accountPage('profile')],
  ['Log-ins', paths.accountPage('log-ins')],
  ['Your data', paths.accountPage('data')],
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
        Log out
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
  useTitle(section === 'Orders' ? 'Your orders' : section);
  return (
    <div className={styles.page}>
      <nav className={styles.nav} aria-label="Account">
        <ul>
          {sections.map(([name, href]) => (
            <li key={name}>
              <a href={href} aria-current={name === section ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
        <LogOut />
      </nav>
      <div className={styles.content}>
        <h1>{section}</h1>
        {status === 'failed' && <ErrorState onRetry={onRetry} />}
        {status === 'loading' && (
          <div role="status" aria-label="Loading" className={styles.content}>
            <Skeleton height="6rem" />
            <Skeleton height="6rem" />
          </div>
        )}
        {status === 'ready' && children()}
      </div>
    </div>
  );
};
