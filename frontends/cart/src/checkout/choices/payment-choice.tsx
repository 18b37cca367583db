import { messages } from '@shop/cart/messages';
import { useState } from 'react';
import { bankTransfer } from '../submission/form-values.ts';
import { Choice } from './choice.tsx';

const { success, confirm, decline, timeout, transfer } = messages.payment;
const card = (value: string, [title, text]: readonly [string, string]) => ({ value, title, text });

/** The cards of the simulated provider, one for each result of a payment, and the bank transfer. */
const cards = [
  card('tok_success', success),
  card('tok_3ds', confirm),
  card('tok_decline', decline),
  card('tok_timeout', timeout),
  card(bankTransfer, transfer),
];

export const PaymentChoice = ({ error }: { error: string | undefined }) => {
  const [token, setToken] = useState('tok_success');
  return <Choice legend={messages.payment.title} name="token" options={cards} value={token} error={error} onChange={setToken} />;
};
