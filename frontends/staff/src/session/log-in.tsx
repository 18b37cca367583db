import { Button, Field, useTitle } from '@shop/kit';
import { messages } from '@shop/staff/messages';
import { type FormEvent, useState } from 'react';
import styles from './log-in.module.css';
import { staffSession } from './staff-session.ts';

const texts = messages.logInErrors;
const textOf = (code: string): string => {
  if (code === 'unreachable') return texts.unreachable;
  return code === 'THROTTLED' || code === 'TOO_MANY_ATTEMPTS' ? texts.throttled : texts.wrong;
};

/** The log-in of members of staff. */
export const LogIn = () => {
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  useTitle(messages.title);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const values = Object.fromEntries(new FormData(event.currentTarget)) as Partial<Record<string, string>>;
    setBusy(true);
    setError('');
    const code = await staffSession.logIn(values['email'] ?? '', values['password'] ?? '');
    setBusy(false);
    if (code !== undefined) setError(textOf(code));
  };
  return (
    <div className={styles.page}>
      <h1>{messages.title}</h1>
      <p className={styles.text}>{messages.logInText}</p>
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
        <Field label={messages.email} name="email" type="email" autoComplete="username" required maxLength={254} />
        <Field
          label={messages.password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={128}
        />
        <p role="alert" className={styles.error}>
          {error}
        </p>
        <Button type="submit" busy={busy}>
          {messages.logIn}
        </Button>
      </form>
    </div>
  );
};
