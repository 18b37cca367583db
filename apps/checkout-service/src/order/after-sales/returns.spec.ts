import type { OrderEvent } from '@millrace/contracts';
import type { CommandOf } from '../model/order-command.js';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { orderDecider } from '../order.js';
import { amount, histories } from '../order.fixture.js';

const givenOrder = given(orderDecider({ capture: 'atOnce' }));
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const keyHash = 'c'.repeat(64);

describe('a return', () => {
  const announced: CommandOf<'RequestReturn'> = {
    type: 'RequestReturn',
    actor: 'buyer',
    keyHash,
    returnId: 't1',
    lines: [{ lineId: 'l1', quantity: 2 }],
    reason: 'too small',
  };
  const received: CommandOf<'ReceiveReturn'> = {
    type: 'ReceiveReturn',
    returnId: 't1',
    lines: [{ lineId: 'l1', quantity: 1 }],
    reason: 'too small',
    restock: true,
    refund: eur(1200),
  };
  const requested: OrderEvent = {
    type: 'ReturnRequested',
    returnId: 't1',
    lines: [{ lineId: 'l1', quantity: 2 }],
    reason: 'too small',
    actor: 'buyer',
  };

  it('is announced when the goods were delivered', () => {
    givenOrder(...histories.closed)
      .when(announced)
      .then(requested);
    givenOrder(...histories.paid)
      .when(announced)
      .thenRejected({ type: 'NotDelivered' });
    givenOrder(...histories.closed, requested)
      .when(announced)
      .thenNothing();
  });
  it('has each piece once', () => {
    givenOrder(...histories.closed)
      .when({
        ...announced,
        lines: [
          { lineId: 'l1', quantity: 2 },
          { lineId: 'l1', quantity: 1 },
        ],
      })
      .thenRejected({ type: 'ReturnTooLarge', lineId: 'l1', returnable: 2 });
    givenOrder(...histories.closed, requested)
      .when({ ...announced, returnId: 't2', lines: [{ lineId: 'l1', quantity: 1 }] })
      .thenRejected({ type: 'ReturnTooLarge', lineId: 'l1', returnable: 0 });
    givenOrder(...histories.closed)
      .when({ ...announced, lines: [{ lineId: 'l9', quantity: 1 }] })
      .thenRejected({ type: 'ReturnTooLarge', lineId: 'l9', returnable: 0 });
  });
  it('is received with its restocking and its refund, or without', () => {
    const { restock: _, refund: __, ...rest } = received;
    const arrived: OrderEvent = {
      type: 'ReturnReceived',
      returnId: 't1',
      lines: [{ lineId: 'l1', quantity: 1 }],
      reason: 'too small',
    };
    givenOrder(...histories.closed, requested)
      .when(received)
      .then(
        arrived,
        { type: 'RestockRequested', returnId: 't1', lines: [{ variantId: 'mug_s', quantity: 1 }], reason: 'too small' },
        { type: 'RefundRequested', refundId: 't1', amount: eur(1200), reason: 'too small' },
      );
    givenOrder(...histories.closed)
      .when({ ...rest, restock: false })
      .then(arrived);
    givenOrder(...histories.closed, arrived)
      .when(received)
      .thenNothing();
  });
  it('is received whole or not at all', () =>
    givenOrder(...histories.closed)
      .when({ ...received, refund: eur(9999) })
      .thenRejected({ type: 'RefundTooLarge', refundable: amount }));
  it('needs an order that was shipped', () =>
    givenOrder(...histories.reserving)
      .when(received)
      .thenRejected({ type: 'NotDelivered' }));
});
