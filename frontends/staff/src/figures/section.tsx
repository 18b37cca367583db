import { messages } from '@shop/staff/messages';
import { type ReactNode, useId } from 'react';
import styles from './figures-page.module.css';

interface Props {
  title: string;
  /** Shown in place of the figures when there are none. */
  isEmpty: boolean;
  /** As wide as the page. */
  wide?: boolean;
  children: ReactNode;
}

/** Figures with a title. */
export const Section = ({ title, isEmpty, wide = false, children }: Props) => {
  const heading = useId();
  return (
    <section className={wide ? styles.wide : styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {isEmpty ? <p className={styles.note}>{messages.none}</p> : children}
    </section>
  );
};
