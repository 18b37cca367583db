import { Field } from '@shop/kit';
import { messages } from '@shop/account/messages';
import { useState } from 'react';
import styles from './form.module.css';

interface Props {
  label?: string;
  error: string | undefined;
  /** Whether it is chosen here, and not that of before. */
  isNew?: boolean;
}

/** A password, which can be shown while it is typed. */
export const PasswordField = ({ label = messages.password.label, error, isNew = false }: Props) => {
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
        hint={isNew ? messages.password.hint : undefined}
        error={error}
      />
      <label className={styles.check}>
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} />
        {messages.password.show}
      </label>
    </div>
  );
};
