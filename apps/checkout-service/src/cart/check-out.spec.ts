import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { cartDecider } from './cart.js';
import {
  addLines,
  changeLines,
  checkedOut,
  checkOut,
  created,
  eur,
  mugs,
  newLine,
  offering,
  policy,
  priced,
  removeLines,
  shippingAddress,
} from './cart.fixture.js';

const givenCart = given(cartDecider(policy));

describe('a cart with lines', () => {
  it('becomes an order with titles, prices and cost', () => givenCart(mugs(3)).when(checkOut()).then(checkedOut()));

  it('is bought at current prices, not at those of the time when it was filled', () => {
    const [line] = checkedOut().lines;
    if (!line) throw new Error('the fixture has a line');
    givenCart(mugs(3))
      .when(checkOut({ offers: offering('mug_1', { title: 'Big mug', price: eur(1000) }) }))
      .then({
        ...checkedOut(),
        lines: [{ ...line, productId: 'mug', title: 'Big mug', price: eur(1000) }],
        cost: { subtotal: eur(3000), shipping: eur(490), tax: eur(557), total: eur(3490) },
      });
  });

  it('is delivered free from fifty euros on', () => {
    const decided = { subtotal: eur(6000), shipping: eur(0), tax: eur(958), total: eur(6000) };
    const [line] = checkedOut().lines;
    if (!line) throw new Error('the fixture has a line');
    givenCart(mugs(5))
      .when(checkOut())
      .then({
        ...checkedOut(),
        lines: [{ ...line, quantity: 5 }],
        cost: decided,
        deliveryOption: { ...checkedOut().deliveryOption, price: eur(0) },
      });
  });

  it('has the same total without tax when it is an export', () => {
    const abroad = { ...shippingAddress, countryCode: 'US' };
    givenCart(mugs(3))
      .when(checkOut({ shippingAddress: abroad }))
      .then({ ...checkedOut(), shippingAddress: abroad, cost: { ...checkedOut().cost, tax: eur(0) } });
  });

  it('is not bought when lines are not for sale any more, or only in another currency, and all of them are reported', () => {
    const withHats = created(
      priced(newLine('l1', 'mug_1'), 1200),
      priced(newLine('l2', 'hat_1'), 500),
      priced(newLine('l3', 'hat_1', 1, 'Ada'), 500),
    );
    givenCart(withHats)
      .when(checkOut())
      .thenRejected({
        type: 'LinesNotSold',
        lines: [
          { lineId: 'l2', variantId: 'hat_1', why: 'NOT_FOR_SALE' },
          { lineId: 'l3', variantId: 'hat_1', why: 'NOT_FOR_SALE' },
        ],
      });
    givenCart(mugs(1))
      .when(checkOut({ offers: offering('mug_1', { price: { minor: 1200, currency: 'USD' } }) }))
      .thenRejected({ type: 'LinesNotSold', lines: [{ lineId: 'l1', variantId: 'mug_1', why: 'OTHER_CURRENCY' }] });
  });

  it('is not delivered by an unknown method or to a country to which the shop does not deliver', () => {
    givenCart(mugs(3))
      .when(checkOut({ deliveryOptionHandle: 'balloon' }))
      .thenRejected({ type: 'DeliveryOptionNotFound', handle: 'balloon' });
    givenCart(mugs(3))
      .when(checkOut({ shippingAddress: { ...shippingAddress, countryCode: 'NZ' } }))
      .thenRejected({ type: 'DeliveryOptionNotFound', handle: 'standard' });
  });

  it('is not paid through an unknown provider', () =>
    givenCart(mugs(3))
      .when(checkOut({ payment: { provider: 'barter', token: 'goat' } }))
      .thenRejected({ type: 'PaymentProviderUnknown', provider: 'barter' }));
});

describe('a buyer who was shown a total', () => {
  const shown = (minor: number, currency = 'EUR') => ({ expectedTotal: { minor, currency } });

  it('pays that total', () =>
    givenCart(mugs(3))
      .when(checkOut(shown(4090)))
      .then(checkedOut()));

  it.each([
    ['has risen', offering('mug_1', { price: eur(1300) }), 4390],
    ['has fallen', offering('mug_1', { price: eur(1199) }), 4087],
  ])('pays nothing else when the price %s', (_, offers, total) =>
    givenCart(mugs(3))
      .when(checkOut({ ...shown(4090), offers }))
      .thenRejected({ type: 'TotalChanged', expected: eur(4090), total: eur(total) }),
  );

  it('does not pay for a line that was added elsewhere meanwhile', () =>
    givenCart(mugs(3), { type: 'LinesAdded', lines: [priced(newLine('l2', 'pot_1', 20), 3900)] })
      .when(checkOut(shown(4090)))
      .thenRejected({ type: 'TotalChanged', expected: eur(4090), total: eur(81_600) }));

  it('is asked again when the price of delivery has changed', () =>
    givenCart(mugs(3))
      .when(checkOut({ ...shown(4090), deliveryOptionHandle: 'express' }))
      .thenRejected({ type: 'TotalChanged', expected: eur(4090), total: eur(4590) }));

  it('is asked again when it was shown in another currency', () =>
    givenCart(mugs(3))
      .when(checkOut(shown(4090, 'USD')))
      .thenRejected({ type: 'TotalChanged', expected: { minor: 4090, currency: 'USD' }, total: eur(4090) }));

  it('gets the unavailable lines first', () =>
    givenCart(created())
      .when(checkOut(shown(1)))
      .thenRejected({ type: 'CartIsEmpty' }));

  it('gets the order of the same request, whatever the prices since', () =>
    givenCart(mugs(3), checkedOut())
      .when(checkOut({ ...shown(4090), offers: offering('mug_1', { price: eur(9900) }) }))
      .thenNothing());
});

describe('an empty cart', () => {
  it('cannot be bought', () => givenCart(created()).when(checkOut()).thenRejected({ type: 'CartIsEmpty' }));
});

describe('a checked-out cart', () => {
  const givenBought = () => givenCart(mugs(3), checkedOut());

  it('accepts the same check-out again without an event', () => givenBought().when(checkOut()).thenNothing());

  it('does not become a second order', () =>
    givenBought()
      .when(checkOut({ orderId: 'o2' }))
      .thenRejected({ type: 'CartAlreadyCheckedOut', orderId: 'o1' }));

  it.each([addLines(newLine('l2', 'pot_1')), changeLines({ lineId: 'l1', quantity: 1 }), removeLines('l1')])(
    'is not changed: $type',
    (command) => givenBought().when(command).thenRejected({ type: 'CartAlreadyCheckedOut', orderId: 'o1' }),
  );

  it('is reopened when its order is cancelled', () =>
    givenBought().when({ type: 'Reopen', orderId: 'o1' }).then({ type: 'CartReopened', orderId: 'o1' }));

  it('is not reopened for another order', () => givenBought().when({ type: 'Reopen', orderId: 'o0' }).thenNothing());
});

describe('a cart whose order was cancelled', () => {
  const givenReopened = () => givenCart(mugs(3), checkedOut(), { type: 'CartReopened', orderId: 'o1' });

  it('can be bought with another card', () =>
    givenReopened()
      .when(checkOut({ orderId: 'o2', payment: { provider: 'simulated', token: 'tok_other' } }))
      .then({ ...checkedOut('o2'), payment: { provider: 'simulated', token: 'tok_other' } }));

  it('can be filled', () =>
    givenReopened()
      .when(addLines(newLine('l2', 'pot_1')))
      .then({ type: 'LinesAdded', lines: [priced(newLine('l2', 'pot_1'), 3900)] }));

  it('never becomes the cancelled order again', () => givenReopened().when(checkOut()).thenNothing());

  it('is reopened once', () => givenReopened().when({ type: 'Reopen', orderId: 'o1' }).thenNothing());
});
