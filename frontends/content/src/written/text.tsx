import type { ReactNode } from 'react';
import styles from './text.module.css';

interface Props {
  title: string;
  /** Above the title. */
  trail?: ReactNode;
  /** Between the title and the text. */
  children?: ReactNode;
  html: string;
}

/** A text with its title. */
export const Text = ({ title, trail, children, html }: Props) => (
  <article className={styles.text}>
    {trail}
    <h1 dir="auto">{title}</h1>
    {children}
    <div
      className={styles.body}
      dir="auto"
      // The shop API sanitizes it: see the scalar HTML of its schema.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  </article>
);
