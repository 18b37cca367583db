import type { OrderEvent, OrderState } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import { given } from '@millrace/testing';
import { describe, expect, it } from 'vitest';
import { isFinished } from './erasure.js';
import { orderDecider as deciderOf } from '../order.js';
import { histories, commands } from '../order.fixture.js';

const orderDecider = deciderOf({ capture: 'atOnce' });
const givenOrder = given(orderDecider);
const buyer = { dataSubjects: ['c1'], orders: ['o1', 'o0'] };
const erase = { type: 'ErasePersonalData', ...buyer, othersUnderWay: false } as const;
const erased: OrderEvent = { type: 'PersonalDataErased', ...buyer };

describe('the personal data of an order', () => {
  it.each(['paid', 'closed', 'unpaid', 'cancelled'] as const)('are erased when the order is %s', (step) =>
    givenOrder(...histories[step])
      .when(erase)
      .then(erased),
  );

  it.each([
    'placed',
    'redeeming',
    'unredeeming',
    'reserving',
    'authorising',
    'awaiting',
    'capturing',
    'fulfilling',
    'unshipping',
    'refunding',
    'voiding',
    'releasing',
  ] as const)('are needed while the order is at the step "%s"', (step) =>
    givenOrder(...histories[step])
      .when(erase)
      .thenRejected({ type: 'OrderUnderWay' }),
  );

  it('are needed while another order of the same cart is not finished', () =>
    givenOrder(...histories.paid)
      .when({ ...erase, othersUnderWay: true })
      .thenRejected({ type: 'OrderUnderWay' }));

  it('are erased once', () =>
    givenOrder(...histories.paid, erased)
      .when(erase)
      .thenNothing());

  it('are not found when there is no order', () => givenOrder().when(erase).thenRejected({ type: 'OrderNotFound' }));

  it('are not in the order afterwards, which is finished as before', () => {
    const order = fold(orderDecider.evolve, orderDecider.initial, [...histories.closed, erased]);
    expect(JSON.stringify(order)).not.toMatch(/\bada\b|byron|mühlgasse|tok_success/i);
    expect(order && isFinished(order)).toBe(true);
    for (const command of Object.values(commands))
      givenOrder(...histories.closed, erased)
        .when(command)
        .thenNothing();
  });

  it('are replaced by the erased data subjects', () => {
    const step: OrderState['step'] = 'cancelled';
    expect(fold(orderDecider.evolve, orderDecider.initial, [...histories[step], erased])).toMatchObject({ step, erased: ['c1'] });
  });
});
