import { navigate, notify, paths } from '@shop/kit';
import { Form } from '../form/form.tsx';
import { PasswordField } from '../form/password-field.tsx';
import { send } from '../form/send.ts';
import { useForm } from '../form/use-form.ts';
import { ActivateMutation, ResetMutation } from './entry.mutations.ts';
import { EntryPage } from './entry-page.tsx';
import { begin } from './log-in-or-out.ts';

const purposes = {
  activate: {
    mutation: ActivateMutation,
    title: 'Confirm your account',
    text: 'Choose the password of your account.',
    action: 'Confirm',
    done: 'Welcome! Your account is confirmed.',
    again: <a href={paths.accountPage('sign-up')}>Create an account</a>,
  },
  reset: {
    mutation: ResetMutation,
    title: 'Set a new password',
    text: 'You will be logged out everywhere else.',
    action: 'Set the password',
    done: 'Your new password is set.',
    again: <a href={paths.accountPage('recover')}>Request a new link</a>,
  },
} as const;

/** Also of an account that was deleted meanwhile. */
const invalid = new Set(['TOKEN_INVALID', 'UNIDENTIFIED_CUSTOMER', 'BAD_USER_INPUT']);
const usedUp = { message: 'The link is not valid any more. Please request a new one.', field: null };

export type LinkPurpose = keyof typeof purposes;

/** The page that the link of a mail leads to: a password confirms a sign-up, or takes the place of a forgotten one. */
export const ChoosePassword = ({ purpose }: { purpose: LinkPurpose }) => {
  const { mutation, title, text, action, done, again } = purposes[purpose];
  const form = useForm(async ({ password = '' }, idempotencyKey) => {
    const url = location.origin + location.pathname;
    const { payload, errors } = await send(mutation, { url, password, idempotencyKey });
    if (errors.some(({ code }) => invalid.has(code ?? ''))) return [usedUp];
    if (!payload?.customerAccessToken) return errors;
    // The link is used up: it leaves the address and the history.
    navigate(paths.account, { replace: true });
    notify({ message: done, tone: 'good' });
    await begin(payload.customerAccessToken);
    return [];
  });
  const links = (
    <>
      {again}
      <a href={paths.account}>Log in</a>
    </>
  );
  return (
    <EntryPage title={title} text={text} links={links}>
      <Form form={form} action={action}>
        <PasswordField isNew label="New password" error={form.errors['password']} />
      </Form>
    </EntryPage>
  );
};
