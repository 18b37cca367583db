import { navigate, notify, paths } from '@shop/kit';
import { messages } from '@shop/account/messages';
import { Form } from '../form/form.tsx';
import { PasswordField } from '../form/password-field.tsx';
import { send } from '../form/send.ts';
import { useForm } from '../form/use-form.ts';
import { ActivateMutation, ResetMutation } from './entry.mutations.ts';
import { EntryPage } from './entry-page.tsx';
import { begin } from './log-in-or-out.ts';

const { activate, reset, usedUp: usedUpText } = messages.entry;

const purposes = {
  activate: {
    ...activate,
    mutation: ActivateMutation,
    again: <a href={paths.accountPage('sign-up')}>{activate.again}</a>,
  },
  reset: { ...reset, mutation: ResetMutation, again: <a href={paths.accountPage('recover')}>{reset.again}</a> },
} as const;

/** Also of an account that was deleted meanwhile. */
const invalid = new Set(['TOKEN_INVALID', 'UNIDENTIFIED_CUSTOMER', 'BAD_USER_INPUT']);
const usedUp = { message: usedUpText, field: null };

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
      <a href={paths.account}>{messages.logIn}</a>
    </>
  );
  return (
    <EntryPage title={title} text={text} links={links}>
      <Form form={form} action={action}>
        <PasswordField isNew label={messages.password.new} error={form.errors['password']} />
      </Form>
    </EntryPage>
  );
};
