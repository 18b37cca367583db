import { Field, navigate, paths, useAddress } from '@shop/kit';
import { messages } from '@shop/account/messages';
import { Form } from '../form/form.tsx';
import { PasswordField } from '../form/password-field.tsx';
import { send } from '../form/send.ts';
import { useForm } from '../form/use-form.ts';
import { LogInMutation } from './entry.mutations.ts';
import { EntryPage } from './entry-page.tsx';
import { begin } from './log-in-or-out.ts';

/** Nowhere else does a log-in lead: its address may come from another site. */
const nextPages: Readonly<Record<string, string>> = { cart: paths.cart, checkout: paths.checkout };

/** Logs in, in place of a page of the account or before a page of the shop. */
export const LogIn = () => {
  const { searchParams } = useAddress();
  const form = useForm(async ({ email = '', password = '' }) => {
    const { payload, errors } = await send(LogInMutation, { email, password });
    if (errors.some(({ code }) => code === 'UNIDENTIFIED_CUSTOMER')) return [{ message: messages.entry.wrong, field: null }];
    if (!payload?.customerAccessToken) return errors;
    await begin(payload.customerAccessToken);
    const next = nextPages[searchParams.get('next') ?? ''];
    if (next) navigate(next, { replace: true });
    return [];
  });
  return (
    <EntryPage
      title={messages.logIn}
      text={messages.entry.logInText}
      links={
        <>
          <a href={paths.accountPage('recover')}>{messages.entry.forgot}</a>
          <a href={paths.accountPage('sign-up')}>{messages.createAccount}</a>
        </>
      }
    >
      <Form form={form} action={messages.logIn}>
        <Field
          label={messages.email}
          name="email"
          type="email"
          autoComplete="username"
          required
          maxLength={254}
          error={form.errors['email']}
        />
        <PasswordField error={form.errors['password']} />
      </Form>
    </EntryPage>
  );
};
