import { Field, navigate, paths, useAddress } from '@shop/kit';
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
    if (errors.some(({ code }) => code === 'UNIDENTIFIED_CUSTOMER'))
      return [{ message: 'The email address or the password is wrong.', field: null }];
    if (!payload?.customerAccessToken) return errors;
    await begin(payload.customerAccessToken);
    const next = nextPages[searchParams.get('next') ?? ''];
    if (next) navigate(next, { replace: true });
    return [];
  });
  return (
    <EntryPage
      title="Log in"
      text="To your orders, addresses and the cart of your last visit."
      links={
        <>
          <a href={paths.accountPage('recover')}>Forgot your password?</a>
          <a href={paths.accountPage('sign-up')}>Create an account</a>
        </>
      }
    >
      <Form form={form} action="Log in">
        <Field
          label="Email"
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
