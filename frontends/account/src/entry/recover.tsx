import { Field, paths } from '@shop/kit';
import { useState } from 'react';
import { Form } from '../form/form.tsx';
import { send } from '../form/send.ts';
import { useForm } from '../form/use-form.ts';
import { RecoverMutation } from './entry.mutations.ts';
import { EntryPage } from './entry-page.tsx';

/** Asks for a link to set a new password. */
export const Recover = () => {
  const [sentTo, setSentTo] = useState('');
  const form = useForm(async ({ email = '' }) => {
    const { errors } = await send(RecoverMutation, { email });
    if (errors.length === 0) setSentTo(email);
    return errors;
  });
  const links = <a href={paths.account}>Log in</a>;
  if (sentTo) {
    return (
      <EntryPage
        title="Check your email"
        text={`If ${sentTo} has an account, we’ve sent it a link to set a new password. It is valid for one hour.`}
        links={links}
      />
    );
  }
  return (
    <EntryPage title="Reset your password" text="We’ll email you a link to set a new one." links={links}>
      <Form form={form} action="Send the link">
        <Field
          label="Email"
          name="email"
          type="email"
          autoComplete="email"
          required
          maxLength={254}
          error={form.errors['email']}
        />
      </Form>
    </EntryPage>
  );
};
