import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './state.module.css';

interface Props {
  icon: IconName;
  title: string;
  /** `h1` where it is the only content of the page. */
  heading?: 'h1' | 'h2';
  /** The next step for the shopper. */
  text?: ReactNode;
  /** Buttons and links. */
  children?: ReactNode;
}

/** Shown when there is nothing to show, without an error. */
export const EmptyState = ({ icon, title, heading: Heading = 'h2', text, children }: Props) => (
  <div className={styles.state}>
    <span className={styles.picture}>
      <Icon name={icon} />
    </span>
    <Heading className={styles.title}>{title}</Heading>
    {text && <p className={styles.text}>{text}</p>}
    {children && <div className={styles.actions}>{children}</div>}
  </div>
);
