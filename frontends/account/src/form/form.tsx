import { Button } from '@shop/kit';
import type { ReactNode } from 'react';
import styles from './form.module.css';
import type { useForm } from './use-form.ts';

interface Props {
  form: ReturnType<typeof useForm>;
  /** What the button says. */
  action: string;
  children: ReactNode;
  /** Beside the button. */
  more?: ReactNode;
}

/** A form with its fields, the error that is about none of them, and its button. */
export const Form = ({ form: { props, errors, busy }, action, children, more }: Props) => (
  <form className={styles.form} {...props}>
    {children}
    <p className={styles.error} role="alert">
      {errors['']}
    </p>
    <p className={styles.actions}>
      <Button type="submit" busy={busy}>
        {action}
      </Button>
      {more}
    </p>
  </form>
);
