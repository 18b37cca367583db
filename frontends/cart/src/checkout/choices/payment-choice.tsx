import { useState } from 'react';
import { bankTransfer } from '../submission/form-values.ts';
import { Choice } from './choice.tsx';

/** The cards of the simulated provider, one for each result of a payment, and the bank transfer. */
const cards = [
  { value: 'tok_success', title: 'Card that succeeds', text: '•••• 4242, the payment goes through' },
  { value: 'tok_3ds', title: 'Card with confirmation', text: '•••• 3220, your bank asks you to confirm the payment' },
  { value: 'tok_decline', title: 'Card that is declined', text: '•••• 0002, the bank says no' },
  { value: 'tok_timeout', title: 'Payment times out', text: '•••• 0119, the provider never responds' },
  { value: bankTransfer, title: 'Bank transfer', text: 'You get the account after the order' },
];

export const PaymentChoice = ({ error }: { error: string | undefined }) => {
  const [token, setToken] = useState('tok_success');
  return <Choice legend="Payment" name="token" options={cards} value={token} error={error} onChange={setToken} />;
};
