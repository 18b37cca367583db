import { Button, Field, notify, useTitle } from '@shop/kit';
import { messages } from '@shop/staff/messages';
import { type FormEvent, useState } from 'react';
import { acceptProblem } from './accept-problem.ts';
import { sendToAdmin } from './admin-api.ts';
import { invitation } from './invitation.ts';
import styles from './log-in.module.css';

const texts = messages.invitation;

interface Accepted {
  result: { userErrors: readonly { code: string; message: string; field: readonly string[] | null }[] };
}

const query = `mutation Accept($url: String!, $password: String!) { result: staffInvitationAccept(invitationUrl: $url, password: $password) { userErrors { code message field } } }`;

/** Resolves to why the invitation was not accepted, in words; nothing when it was. */
const accept = async (password: string): Promise<string | undefined> => {
  const { data, code } = await sendToAdmin<Accepted>(query, { url: location.href, password });
  const problem = acceptProblem(data?.result.userErrors, code);
  if (problem === undefined) return undefined;
  return problem === 'unreachable' || problem === 'throttled' ? messages.logInErrors[problem] : texts[problem];
};

/** The page that the mail of an invitation leads to: a password makes its reader a member of staff. */
export const AcceptInvitation = () => {
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  useTitle(texts.title);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const password = String(new FormData(event.currentTarget).get('password'));
    setBusy(true);
    setError('');
    const problem = await accept(password);
    setBusy(false);
    if (problem !== undefined) return setError(problem);
    notify({ message: texts.done, tone: 'good' });
    invitation.close();
  };
  return (
    <div className={styles.page}>
      <h1>{texts.title}</h1>
      <p className={styles.text}>{texts.text}</p>
      <form className={styles.form} onSubmit={(event) => void onSubmit(event)}>
        <Field
          label={texts.password}
          name="password"
          type="password"
          autoComplete="new-password"
          hint={texts.passwordRule}
          required
          maxLength={128}
        />
        <p role="alert" className={styles.error}>
          {error}
        </p>
        <Button type="submit" busy={busy}>
          {texts.action}
        </Button>
      </form>
    </div>
  );
};
