import type { OrderEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, it } from 'vitest';
import { orderDecider } from '../order.js';
import { commands, histories, paid } from '../order.fixture.js';

const givenOrder = given(orderDecider({ capture: 'atOnce' }));
const keyHash = 'c'.repeat(64);

describe('a change of the shipping address', () => {
  const address = { firstName: 'Ada', lastName: 'Byron', address1: 'Seeweg 2', city: 'Berlin', zip: '10117', countryCode: 'DE' };
  const change = { type: 'ChangeShippingAddress', actor: 'buyer', keyHash, changeId: 'a1', shippingAddress: address } as const;
  const requested: OrderEvent = { type: 'AddressChangeRequested', changeId: 'a1', shippingAddress: address, actor: 'buyer' };
  const changed: OrderEvent = { type: 'ShippingAddressChanged', shippingAddress: address, actor: 'buyer' };

  it.each(['placed', 'reserving', 'authorising', 'awaiting', 'capturing'] as const)('counts at once at the step "%s"', (step) => {
    givenOrder(...histories[step])
      .when(change)
      .then(changed);
    givenOrder(...histories[step], changed)
      .when(change)
      .thenNothing();
  });
  it('is where the goods go', () =>
    givenOrder(...histories.capturing, changed)
      .when(commands.PaymentCaptured)
      .then({ ...paid, shippingAddress: address } as OrderEvent));
  it.each(['fulfilling', 'paid'] as const)('needs the agreement of the shipping service at the step "%s"', (step) => {
    givenOrder(...histories[step])
      .when(change)
      .then(requested);
    givenOrder(...histories[step], requested)
      .when(change)
      .thenNothing();
    givenOrder(...histories[step], requested)
      .when({ type: 'ShipmentRedirected', changeId: 'a1' })
      .then(changed);
    givenOrder(...histories[step], requested)
      .when({ type: 'ShipmentRedirectionRefused', changeId: 'a1', status: 'dispatched' })
      .then({ type: 'AddressChangeRefused', changeId: 'a1' });
    givenOrder(...histories[step], requested)
      .when({ type: 'ShipmentRedirected', changeId: 'a0' })
      .thenNothing();
  });
  it.each(['closed', 'cancelled', 'releasing'] as const)('is too late at the step "%s"', (status) =>
    givenOrder(...histories[status])
      .when(change)
      .thenRejected({ type: 'OrderNotChangeable', status }),
  );
  it('stays in the country and the province, whose prices and taxes the order has', () =>
    givenOrder(...histories.paid)
      .when({ ...change, shippingAddress: { ...address, countryCode: 'US', provinceCode: 'NY' } })
      .thenRejected({ type: 'AddressInOtherRegion', countryCode: 'DE' }));
});
