import { kitMessages } from '@shop/kit/messages';
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { Button } from './button.tsx';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import styles from './state.module.css';

interface Props {
  title?: string;
  /** `h1` where it is the only content of the page. */
  heading?: 'h1' | 'h2';
  onRetry: () => void;
}

const messages = kitMessages.errors;
const unreachable = { title: messages.unreachable, text: messages.unreachableText };
const offline = { title: messages.offline, text: messages.offlineText };

const subscribeToConnection = (listener: () => void) => {
  const stop = new AbortController();
  for (const event of ['online', 'offline']) window.addEventListener(event, listener, { signal: stop.signal });
  return () => stop.abort();
};

/** Shown after an error, with a retry button; it retries by itself when the connection is back. */
export const ErrorState = ({ title, heading: Heading = 'h2', onRetry }: Props) => {
  const online = useSyncExternalStore(subscribeToConnection, () => navigator.onLine);
  const retry = useEffectEvent(onRetry);
  useEffect(() => {
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, []);
  const words = online ? unreachable : offline;
  return (
    <div className={cx(styles.state, styles.bad)} role="alert">
      <span className={styles.picture}>
        <Icon name="warning" />
      </span>
      <Heading className={styles.title}>{title ?? words.title}</Heading>
      <p className={styles.text}>{words.text}</p>
      <div className={styles.actions}>
        <Button variant="secondary" onClick={onRetry}>
          <Icon name="refresh" />
          {kitMessages.tryAgain}
        </Button>
      </div>
    </div>
  );
};
