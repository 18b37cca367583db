import { Field, heldToken } from '@shop/kit';
import { messages } from '@shop/account/messages';
import { useState } from 'react';
import { Form } from '../form/form.tsx';
import { PasswordField } from '../form/password-field.tsx';
import { send } from '../form/send.ts';
import { useForm } from '../form/use-form.ts';
import cards from '../own/cards.module.css';
import { EmailMutation } from './settings.queries.ts';

/** Asks for another e-mail address. It is changed by the link in the mail to it. */
export const EmailForm = ({ current }: { current: string }) => {
  const [sentTo, setSentTo] = useState('');
  const form = useForm(async ({ email = '', password = '' }, idempotencyKey) => {
    const { errors } = await send(EmailMutation, { token: heldToken, email, password, idempotencyKey });
    if (errors.length === 0) setSentTo(email);
    return errors;
  });
  return (
    <>
      <div className={cards.notes}>
        <p>{messages.profile.emailText(current)}</p>
        <div role="status">{sentTo !== '' && <p>{messages.profile.emailSent(sentTo)}</p>}</div>
      </div>
      <Form key={sentTo} form={form} action={messages.profile.changeEmail}>
        <Field
          label={messages.profile.newEmail}
          name="email"
          type="email"
          autoComplete="email"
          required
          maxLength={254}
          error={form.errors['email']}
        />
        <PasswordField error={form.errors['password']} />
      </Form>
    </>
  );
};
