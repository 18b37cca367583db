import { Icon } from '@shop/kit';
import { type ReactNode, useSyncExternalStore } from 'react';
import styles from './folded.module.css';

const narrow = '(max-width: 52rem)';

const subscribe = (changed: () => void) => {
  const query = matchMedia(narrow);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

interface Props {
  heading: string;
  /** Visible beside the heading while it is folded. */
  trailing: string;
  /** Unfolded from the start. */
  open: boolean;
  children: ReactNode;
}

/** A section with a heading that is folded on small screens. */
export const Folded = ({ heading, trailing, open, children }: Props) => {
  const folds = useSyncExternalStore(subscribe, () => matchMedia(narrow).matches);
  if (!folds) {
    return (
      <div className={styles.contents}>
        <h2>{heading}</h2>
        {children}
      </div>
    );
  }
  return (
    <details className={styles.fold} open={open}>
      <summary>
        <h2>{heading}</h2>
        <span className={styles.trailing}>{trailing}</span>
        <Icon name="chevron" className={styles.arrow} />
      </summary>
      <div className={styles.contents}>{children}</div>
    </details>
  );
};
