import { Icon } from '@shop/kit';
import type { ReactNode } from 'react';
import styles from './facets.module.css';

interface Props {
  label: string;
  /** Unfolded from the start. */
  open: boolean;
  children: ReactNode;
}

/** One way to narrow the list down; folds away. */
export const FacetGroup = ({ label, open, children }: Props) => (
  <details className={styles.group} open={open}>
    <summary>
      {label}
      <Icon name="chevron" className={styles.fold} />
    </summary>
    <fieldset aria-label={label}>{children}</fieldset>
  </details>
);
