import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { cx } from './cx.ts';

export type Tone = 'neutral' | 'river' | 'sale' | 'good' | 'bad';

/** A short label beside an item. */
export const Badge = ({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={cx(styles.badge, styles[tone])}>{children}</span>
);
