import { useTitle } from '@shop/kit';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './entry.module.css';

interface Props {
  title: string;
  text?: ReactNode;
  children?: ReactNode;
  /** Links below the form. */
  links?: ReactNode;
}

/** A page of one form. Its heading gets the focus when it takes the place of another. */
export const EntryPage = ({ title, text, children, links }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef('');
  useTitle(title);
  useEffect(() => {
    if (shown.current !== '' && shown.current !== title) heading.current?.focus();
    shown.current = title;
  }, [title]);
  return (
    <div className={styles.page}>
      <div className={styles.card}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {text && <p className={styles.text}>{text}</p>}
        {children}
        {links && <p className={styles.links}>{links}</p>}
      </div>
    </div>
  );
};
