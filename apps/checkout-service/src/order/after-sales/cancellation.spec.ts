import type { OrderEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { orderDecider } from '../order.js';
import { cancellationRefundRequested, commands, histories, lines, shipmentCancellationRequested } from '../order.fixture.js';

const givenOrder = given(orderDecider({ capture: 'atOnce' }));
const eur = (minor: number) => ({ minor, currency: 'EUR' });
const keyHash = 'c'.repeat(64);
const cancel = { type: 'CancelOrder', actor: 'buyer', keyHash, reason: 'I changed my mind.' } as const;
const buyerRequest = { reason: 'BUYER_REQUEST', detail: cancel.reason } as const;

describe('the cancellation of an order by its buyer', () => {
  it.each([
    ['placed', { type: 'OrderCancelled', ...buyerRequest, cartId: 'c1' }],
    ['reserving', { type: 'StockReleaseRequested', ...buyerRequest, lines }],
    ['authorising', { type: 'PaymentVoidRequested', ...buyerRequest }],
    ['awaiting', { type: 'PaymentVoidRequested', ...buyerRequest }],
    ['capturing', { type: 'OrderCancellationRequested', ...buyerRequest }],
    ['fulfilling', shipmentCancellationRequested],
    ['paid', shipmentCancellationRequested],
  ] as const)('begins at the step "%s" with the compensation of that step', (step, event) =>
    givenOrder(...histories[step])
      .when(cancel)
      .then(event),
  );

  it.each(['closed', 'unpaid'] as const)('is too late at the step "%s"', (status) =>
    givenOrder(...histories[status])
      .when(cancel)
      .thenRejected({ type: 'OrderNotChangeable', status }),
  );

  it.each(['voiding', 'releasing', 'unshipping', 'refunding', 'cancelled'] as const)('changes nothing at the step "%s"', (step) =>
    givenOrder(...histories[step])
      .when(cancel)
      .thenNothing(),
  );

  it('needs the key of the order, which staff do not', () => {
    const { keyHash: _, ...keyless } = cancel;
    for (const command of [keyless, { ...cancel, keyHash: 'd'.repeat(64) }])
      givenOrder(...histories.paid)
        .when(command)
        .thenRejected({ type: 'OrderNotFound' });
    givenOrder().when(cancel).thenRejected({ type: 'OrderNotFound' });
    givenOrder(...histories.paid)
      .when({ ...keyless, actor: 'staff' })
      .then({ type: 'ShipmentCancellationRequested', reason: 'STAFF_REQUEST', detail: cancel.reason });
  });

  it('refunds a payment that was being captured, and ships nothing', () =>
    givenOrder(...histories.capturing, { type: 'OrderCancellationRequested', ...buyerRequest })
      .when(commands.PaymentCaptured)
      .then(cancellationRefundRequested));

  it('is over when the goods were dispatched before: the order goes on', () => {
    const refused: OrderEvent = { type: 'OrderCancellationRefused', detail: 'The goods are on their way.' };
    givenOrder(...histories.unshipping, refused)
      .when(commands.ShipmentDelivered)
      .then({ type: 'OrderClosed' });
    givenOrder(...histories.unshipping, refused)
      .when(cancel)
      .then(shipmentCancellationRequested);
  });

  it('voids a payment that is not captured yet', () =>
    givenOrder(...histories.fulfilling, shipmentCancellationRequested)
      .when(commands.ShipmentCancelled)
      .then({ type: 'PaymentVoidRequested', ...buyerRequest }));

  it('refunds what earlier refunds left', () =>
    givenOrder(
      ...histories.paid,
      { type: 'RefundRequested', refundId: 'r1', amount: eur(1000), reason: 'late' },
      shipmentCancellationRequested,
    )
      .when(commands.ShipmentCancelled)
      .then({ ...cancellationRefundRequested, amount: eur(4290) } as OrderEvent));

  it('is not over by a refund that staff request meanwhile', () => {
    const meanwhile: OrderEvent = { type: 'RefundRequested', refundId: 'r1', amount: eur(5290), reason: 'late' };
    const refunded: OrderEvent = { type: 'OrderRefunded', refundId: 'r1', amount: eur(5290) };
    const waits: OrderEvent = { type: 'OrderCancellationRequested', ...buyerRequest };
    const released: OrderEvent = { type: 'StockReleaseRequested', ...buyerRequest, lines };
    const answer = { ...commands.PaymentRefunded, refundId: 'r1' };
    givenOrder(...histories.unshipping, meanwhile)
      .when(answer)
      .then(refunded);
    givenOrder(...histories.unshipping, meanwhile)
      .when(commands.ShipmentCancelled)
      .then(waits);
    givenOrder(...histories.unshipping, meanwhile, waits)
      .when(answer)
      .then(refunded, released);
    givenOrder(...histories.unshipping, meanwhile, refunded)
      .when(commands.ShipmentCancelled)
      .then(released);
  });

  it('waits for every refund before the stock is released', () => {
    const earlier: OrderEvent = { type: 'RefundRequested', refundId: 'r1', amount: eur(1000), reason: 'late' };
    const rest = { ...cancellationRefundRequested, amount: eur(4290) } as OrderEvent;
    givenOrder(...histories.paid, earlier, shipmentCancellationRequested, rest)
      .when({ ...commands.PaymentRefunded, amount: eur(4290) })
      .then({ type: 'OrderRefunded', refundId: 'cancellation', amount: eur(4290) });
    givenOrder(...histories.paid, earlier, shipmentCancellationRequested, rest, {
      type: 'OrderRefunded',
      refundId: 'cancellation',
      amount: eur(4290),
    })
      .when({ ...commands.PaymentRefunded, refundId: 'r1', amount: eur(1000) })
      .then(
        { type: 'OrderRefunded', refundId: 'r1', amount: eur(1000) },
        { type: 'StockReleaseRequested', ...buyerRequest, lines },
      );
  });
});
