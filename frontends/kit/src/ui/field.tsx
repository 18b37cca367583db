import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import styles from './field.module.css';

interface Labelled {
  label: ReactNode;
  hint?: ReactNode;
  /** The error message. */
  error?: ReactNode;
}

const useDescribed = ({ hint, error }: Omit<Labelled, 'label'>) => {
  const id = useId();
  const notes = `${id}-notes`;
  return {
    control: { id, 'aria-invalid': error ? true : undefined, 'aria-describedby': hint || error ? notes : undefined },
    notes: (hint || error) && (
      <span id={notes} className={cx(styles.notes, Boolean(error) && styles.error)}>
        {error ?? hint}
      </span>
    ),
  };
};

/** A labelled text input. */
export const Field = ({ label, hint, error, className, ...rest }: ComponentProps<'input'> & Labelled) => {
  const { control, notes } = useDescribed({ hint, error });
  return (
    <div className={cx(styles.field, className)}>
      <label htmlFor={control.id}>{label}</label>
      <input {...rest} {...control} className={styles.input} />
      {notes}
    </div>
  );
};

/** A labelled native select; `children` are its options. */
export const Select = ({ label, hint, error, className, children, ...rest }: ComponentProps<'select'> & Labelled) => {
  const { control, notes } = useDescribed({ hint, error });
  return (
    <div className={cx(styles.field, className)}>
      <label htmlFor={control.id}>{label}</label>
      <select {...rest} {...control} className={cx(styles.input, styles.select)}>
        {children}
      </select>
      {notes}
    </div>
  );
};
