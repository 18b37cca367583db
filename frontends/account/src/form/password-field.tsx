import { Field } from '@shop/kit';
import { useState } from 'react';
import styles from './form.module.css';

interface Props {
  label?: string;
  error: string | undefined;
  /** Whether it is chosen here, and not that of before. */
  isNew?: boolean;
}

/** A password, which can be shown while it is typed. */
export const PasswordField = ({ label = 'Password', error, isNew = false }: Props) => {
  const [isShown, setShown] = useState(false);
  return (
    <div className={styles.password}>
      <Field
        label={label}
        name="password"
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={128}
        hint={isNew ? 'At least 8 characters.' : undefined}
        error={error}
      />
      <label className={styles.check}>
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
        Show password
      </label>
    </div>
  );
};
