import { Field, paths } from '@shop/kit';
import { messages } from '@shop/account/messages';
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
  const links = <a href={paths.account}>{messages.logIn}</a>;
  if (sentTo) {
    return <EntryPage title={messages.entry.checkEmail} text={messages.entry.recoverSent(sentTo)} links={links} />;
  }
  return (
    <EntryPage title={messages.entry.recover} text={messages.entry.recoverText} links={links}>
      <Form form={form} action={messages.entry.recoverAction}>
        <Field
          label={messages.email}
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
