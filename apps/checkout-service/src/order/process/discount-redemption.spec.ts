import type { OrderEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { orderDecider } from '../order.js';
import {
  authorisationRequested,
  cancellationRequested,
  commands,
  discountReleaseRequested,
  lines,
  placedWithCode,
  redemptionRequested,
  releaseRequested,
  reservationRequested,
} from '../order.fixture.js';

const givenOrder = given(orderDecider({ capture: 'atOnce' }));
const cancel = { type: 'CancelOrder', actor: 'staff', reason: 'I changed my mind.' } as const;

describe('an order with a discount that has a limit', () => {
  it('redeems it before it reserves its stock', () => {
    givenOrder(placedWithCode).when({ type: 'OrderPlaced', reservedUntil: '2026-03-01T10:30:00.000Z' }).then(redemptionRequested);
    givenOrder(placedWithCode, redemptionRequested)
      .when({ ...commands.DiscountRedeemed, reservedUntil: '2026-03-01T10:30:00.000Z' })
      .then({ ...reservationRequested, until: '2026-03-01T10:30:00.000Z' } as OrderEvent);
  });

  it('releases it when its stock is refused', () => {
    const [requested, release] = [
      { ...cancellationRequested, reason: 'OUT_OF_STOCK', detail: 'Mug: 1 wanted, 0 left' } as OrderEvent,
      discountReleaseRequested,
    ];
    const refused = { ...commands.StockReservationRefused, short: [{ variantId: 'mug_l', wanted: 1, available: 0 }] };
    givenOrder(placedWithCode, redemptionRequested, reservationRequested).when(refused).then(requested, release);
    givenOrder(placedWithCode, redemptionRequested, reservationRequested, requested, release)
      .when(commands.DiscountRedemptionReleased)
      .then({ type: 'OrderCancelled', reason: 'OUT_OF_STOCK', detail: 'Mug: 1 wanted, 0 left', cartId: 'c1' });
  });

  it('releases it after its stock when the payment fails', () =>
    givenOrder(placedWithCode, redemptionRequested, reservationRequested, authorisationRequested, releaseRequested)
      .when(commands.ReservationReleased)
      .then(discountReleaseRequested));

  it('releases it when it is cancelled meanwhile', () => {
    givenOrder(placedWithCode, redemptionRequested)
      .when(cancel)
      .then({ ...cancellationRequested, reason: 'STAFF_REQUEST' } as OrderEvent, discountReleaseRequested);
    givenOrder(placedWithCode, redemptionRequested, reservationRequested)
      .when(cancel)
      .then({ type: 'StockReleaseRequested', reason: 'STAFF_REQUEST', detail: cancel.reason, lines });
  });
});
