import { Button } from './button.tsx';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import styles from './state.module.css';

interface Props {
  title?: string;
  /** `h1` where it is all that the page shows. */
  heading?: 'h1' | 'h2';
  text?: string;
  onRetry: () => void;
}

/** It did not work; the shopper can try again. */
export const ErrorState = ({
  title = 'That did not work',
  heading: Heading = 'h2',
  text = 'The shop could not be reached just now. Nothing of yours is lost.',
  onRetry,
}: Props) => (
  <div className={cx(styles.state, styles.bad)} role="alert">
    <span className={styles.picture}>
      <Icon name="warning" />
    </span>
    <Heading className={styles.title}>{title}</Heading>
    <p className={styles.text}>{text}</p>
    <div className={styles.actions}>
      <Button variant="secondary" onClick={onRetry}>
        <Icon name="refresh" />
        Try again
      </Button>
    </div>
  </div>
);
