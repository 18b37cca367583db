import { Field, paths } from '@shop/kit';
import { messages } from '@shop/account/messages';
import { useState } from 'react';
import { Check } from '../form/check.tsx';
import { Form } from '../form/form.tsx';
import { PasswordField } from '../form/password-field.tsx';
import { send } from '../form/send.ts';
import { useForm } from '../form/use-form.ts';
import { SignUpMutation } from './entry.mutations.ts';
import { EntryPage } from './entry-page.tsx';
import styles from './entry.module.css';

/** Asks for an account. Nothing tells whether the address has one: a mail to it does. */
export const SignUp = () => {
  const [sentTo, setSentTo] = useState('');
  const form = useForm(async ({ email = '', password = '', firstName = '', lastName = '', news }, idempotencyKey) => {
    const input = { email, password, firstName, lastName, acceptsMarketing: news !== undefined };
    const { errors } = await send(SignUpMutation, { input, idempotencyKey });
    if (errors.length === 0) setSentTo(email);
    return errors;
  });
  const links = <a href={paths.account}>{messages.logIn}</a>;
  if (sentTo) {
    return <EntryPage title={messages.entry.checkEmail} text={messages.entry.signUpSent(sentTo)} links={links} />;
  }
  return (
    <EntryPage title={messages.createAccount} text={messages.entry.signUpText} links={links}>
      <Form form={form} action={messages.createAccount}>
        <div className={styles.pair}>
          <Field
            label={messages.firstName}
            name="firstName"
            autoComplete="given-name"
            maxLength={100}
            error={form.errors['firstName']}
          />
          <Field
            label={messages.lastName}
            name="lastName"
            autoComplete="family-name"
            maxLength={100}
            error={form.errors['lastName']}
          />
        </div>
        <Field
          label={messages.email}
          name="email"
          type="email"
          autoComplete="email"
          required
          maxLength={254}
          error={form.errors['email']}
        />
        <PasswordField isNew error={form.errors['password']} />
        <Check name="news" label={messages.newsOptional} />
      </Form>
    </EntryPage>
  );
};
