import { Field, heldToken, logInState, notify, type ResultOf } from '@shop/kit';
import { messages } from '@shop/account/messages';
import { useState } from 'react';
import { Check } from '../form/check.tsx';
import { Form } from '../form/form.tsx';
import { PasswordField } from '../form/password-field.tsx';
import { send } from '../form/send.ts';
import { useForm } from '../form/use-form.ts';
import { AccountFrame } from '../own/account-frame.tsx';
import cards from '../own/cards.module.css';
import { useOwnData } from '../own/use-own-data.ts';
import { EmailForm } from './email-form.tsx';
import { ProfileMutation, ProfileQuery } from './settings.queries.ts';

type Customer = NonNullable<ResultOf<typeof ProfileQuery>['own']>;

const ProfileForm = ({ customer }: { customer: Customer }) => {
  const form = useForm(async ({ firstName = '', lastName = '', phone = '', news }, idempotencyKey) => {
    const changed = { firstName, lastName, phone: phone || null, acceptsMarketing: news !== undefined };
    const { errors } = await send(ProfileMutation, { token: heldToken, customer: changed, idempotencyKey });
    if (errors.length === 0) notify({ message: messages.profile.saved, tone: 'good' });
    return errors;
  });
  const control = (name: 'firstName' | 'lastName' | 'phone') => ({
    name,
    defaultValue: customer[name] ?? '',
    error: form.errors[name],
  });
  return (
    <Form form={form} action={messages.profile.save}>
      <Field label={messages.firstName} autoComplete="given-name" maxLength={100} {...control('firstName')} />
      <Field label={messages.lastName} autoComplete="family-name" maxLength={100} {...control('lastName')} />
      <Field label={messages.phone} type="tel" autoComplete="tel" maxLength={40} {...control('phone')} />
      <Check name="news" label={messages.news} defaultChecked={customer.acceptsMarketing} />
    </Form>
  );
};

const PasswordForm = () => {
  const [done, setDone] = useState(0);
  const form = useForm(async ({ password = '' }, idempotencyKey) => {
    const { payload, errors } = await send(ProfileMutation, { token: heldToken, customer: { password }, idempotencyKey });
    const state = logInState.get();
    if (errors.length > 0 || !payload?.customerAccessToken || !state) return errors;
    logInState.set({ ...state, expiresAt: payload.customerAccessToken.expiresAt });
    notify({ message: messages.profile.passwordChanged, tone: 'good' });
    setDone((before) => before + 1);
    return [];
  });
  return (
    <Form form={form} action={messages.profile.changePassword}>
      <PasswordField key={done} isNew label={messages.password.new} error={form.errors['password']} />
    </Form>
  );
};

/** Name, phone, news, e-mail address and password. */
export const ProfilePage = () => {
  const { status, data, reload } = useOwnData(ProfileQuery);
  return (
    <AccountFrame section="profile" status={status} onRetry={() => void reload()}>
      {() =>
        data && (
          <>
            <section className={cards.card}>
              <div className={cards.narrow}>
                <ProfileForm customer={data} />
              </div>
            </section>
            <section className={cards.card} aria-labelledby="email-heading">
              <h2 id="email-heading">{messages.email}</h2>
              <div className={cards.narrow}>
                <EmailForm current={data.email ?? ''} />
              </div>
            </section>
            <section className={cards.card} aria-labelledby="password-heading">
              <h2 id="password-heading">{messages.password.label}</h2>
              <div className={cards.narrow}>
                <PasswordForm />
              </div>
            </section>
          </>
        )
      }
    </AccountFrame>
  );
};
