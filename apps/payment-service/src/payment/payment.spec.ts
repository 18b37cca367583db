import type { PaymentEvent, PaymentState } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { type PaymentCommand, paymentDecider } from './payment.js';

const amount = { minor: 4090, currency: 'EUR' };
const authorised: PaymentEvent = { type: 'PaymentAuthorised', amount, provider: 'simulated', reference: 'sim_o1' };
const declined: PaymentEvent = { type: 'PaymentDeclined', code: 'card_declined', message: 'The card was declined.' };
const unresolved: PaymentEvent = {
  type: 'PaymentUnresolved',
  code: 'timed_out',
  message: 'The payment provider did not answer in time.',
};
const captured: PaymentEvent = { type: 'PaymentCaptured', amount };
const voided: PaymentEvent = { type: 'PaymentVoided' };

const histories: Readonly<Record<PaymentState['status'], readonly PaymentEvent[]>> = {
  none: [],
  authorised: [authorised],
  declined: [declined],
  unresolved: [unresolved],
  captured: [authorised, captured],
  voided: [authorised, voided],
};
const commands: Readonly<Record<PaymentCommand['type'], PaymentCommand>> = {
  Authorised: { type: 'Authorised', amount, provider: 'simulated', reference: 'sim_o1' },
  Declined: { type: 'Declined', code: 'card_declined', message: 'The card was declined.' },
  NotAnswered: { type: 'NotAnswered' },
  Captured: { type: 'Captured', amount },
  Voided: { type: 'Voided' },
};
/** Every state with all commands that change it. Other commands change nothing. */
const moves: Readonly<Record<PaymentState['status'], Partial<Record<PaymentCommand['type'], PaymentEvent>>>> = {
  none: { Authorised: authorised, Declined: declined, NotAnswered: unresolved, Voided: voided },
  authorised: { Captured: captured, Voided: voided },
  declined: { Voided: voided },
  unresolved: { Voided: voided },
  captured: {},
  voided: {},
};

describe.each(Object.keys(moves) as PaymentState['status'][])('a payment that is "%s"', (status) => {
  it.each(Object.keys(commands) as PaymentCommand['type'][])('answers %s', (type) => {
    const specification = given(paymentDecider)(...histories[status]).when(commands[type]);
    const event = moves[status][type];
    if (event) specification.then(event);
    else specification.thenNothing();
  });
});

describe('a payment', () => {
  it('has the reference of its authorisation in all later states', () => {
    given(paymentDecider)(authorised, captured).thenState({ status: 'captured', reference: 'sim_o1' });
    given(paymentDecider)(authorised, voided).thenState({ status: 'voided', reference: 'sim_o1' });
  });
});
