import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './state.module.css';

interface Props {
  icon: IconName;
  title: string;
  /** What the shopper can do about it. */
  text?: ReactNode;
  /** Buttons and links. */
  children?: ReactNode;
}

/** Nothing to show here, and that is all right. */
export const EmptyState = ({ icon, title, text, children }: Props) => (
  <div className={styles.state}>
    <span className={styles.picture}>
      <Icon name={icon} />
    </span>
    <h2>{title}</h2>
    {text && <p className={styles.text}>{text}</p>}
    {children && <div className={styles.actions}>{children}</div>}
  </div>
);
