import type { CartDeliveryAddress } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, expect, it } from 'vitest';
import { pricingOfSettings } from '../pricing/pricing-context.js';
import { cartDecider } from './cart.js';
import { created, eur, key, mugs, newLine, offers, policy, priced, wrongKey } from './cart.fixture.js';
import { pricedCart } from './priced-cart.js';

const decider = cartDecider(policy);
const givenCart = given(decider);
const home = { firstName: 'Ada', lastName: 'Byron', address1: 'Mühlgasse 1', city: 'Berlin', zip: '10115', countryCode: 'DE' };
const work = { city: 'Wien', countryCode: 'AT' };

const address = (addressId: string, of: CartDeliveryAddress['address'], selected = false): CartDeliveryAddress => ({
  addressId,
  address: of,
  selected,
  oneTimeUse: false,
});
const changed = (...addresses: CartDeliveryAddress[]) => ({ type: 'DeliveryAddressesChanged', addresses }) as const;
type Given = { addressId: string; address: CartDeliveryAddress['address']; selected?: boolean; oneTimeUse?: boolean };
const add = (...addresses: Given[]) => ({ type: 'AddDeliveryAddresses', keyHash: key, addresses }) as const;
const replace = (...addresses: Given[]) => ({ type: 'ReplaceDeliveryAddresses', keyHash: key, addresses }) as const;
type Change = Partial<Given> & { addressId: string };
const change = (...addresses: Change[]) => ({ type: 'ChangeDeliveryAddresses', keyHash: key, addresses }) as const;
const remove = (...addressIds: string[]) => ({ type: 'RemoveDeliveryAddresses', keyHash: key, addressIds }) as const;

describe('the addresses of a cart', () => {
  it('are added, and the first is selected unless another one is, or it shall not be', () => {
    givenCart(mugs(1))
      .when(add({ addressId: 'a', address: home }, { addressId: 'b', address: work }))
      .then(changed(address('a', home, true), address('b', work)));
    givenCart(mugs(1))
      .when(add({ addressId: 'a', address: home, selected: false }, { addressId: 'b', address: work }))
      .then(changed(address('a', home), address('b', work, true)));
    givenCart(mugs(1), changed(address('a', home, true)))
      .when(add({ addressId: 'b', address: work }))
      .then(changed(address('a', home, true), address('b', work)));
  });

  it('have one at most that is selected: the last', () => {
    givenCart(mugs(1), changed(address('a', home, true)))
      .when(add({ addressId: 'b', address: work, selected: true, oneTimeUse: true }))
      .then(changed(address('a', home), { ...address('b', work, true), oneTimeUse: true }));
    givenCart(mugs(1), changed(address('a', home, true), address('b', work)))
      .when(change({ addressId: 'b', selected: true }))
      .then(changed(address('a', home), address('b', work, true)));
    givenCart(mugs(1))
      .when(add({ addressId: 'a', address: home, selected: true }, { addressId: 'b', address: work, selected: true }))
      .thenRejected({ type: 'SeveralAddressesSelected', index: 1 });
  });

  it('are changed as far as the request says', () => {
    const before = changed(address('a', home, true), address('b', work));
    givenCart(mugs(1), before)
      .when(change({ addressId: 'b', address: home, oneTimeUse: true }))
      .then(changed(address('a', home, true), { ...address('b', home), oneTimeUse: true }));
    givenCart(mugs(1), before)
      .when(change({ addressId: 'a', selected: false }))
      .then(changed(address('a', home), address('b', work)));
    givenCart(mugs(1), before)
      .when(change({ addressId: 'a', selected: true }))
      .thenNothing();
    givenCart(mugs(1), before)
      .when(change({ addressId: 'a' }, { addressId: 'c', address: home }))
      .thenRejected({ type: 'DeliveryAddressNotFound', addressId: 'c', index: 1 });
  });

  it('are replaced and removed', () => {
    const before = changed(address('a', home, true), address('b', work));
    givenCart(mugs(1), before)
      .when(replace({ addressId: 'c', address: work }))
      .then(changed(address('c', work, true)));
    givenCart(mugs(1), before).when(replace()).then(changed());
    givenCart(mugs(1), before)
      .when(remove('a'))
      .then(changed(address('b', work)));
    givenCart(mugs(1), before).when(remove('b', 'x')).thenRejected({ type: 'DeliveryAddressNotFound', addressId: 'x', index: 1 });
    givenCart(mugs(1)).when(replace()).thenNothing();
  });

  it('are twenty at most, and count for the size of the cart', () => {
    const many = Array.from({ length: 21 }, (_, index) => ({ addressId: `a${index}`, address: work }));
    givenCart(mugs(1))
      .when(add(...many))
      .thenRejected({ type: 'TooManyDeliveryAddresses', max: 20 });
    given(cartDecider({ ...policy, maxBytes: 400 }))(mugs(1))
      .when(add({ addressId: 'a', address: { ...home, address2: 'x'.repeat(200) } }))
      .thenRejected({ type: 'CartTooLarge', maxBytes: 400 });
  });

  it('are not changed without the key, and not after the check-out', () =>
    givenCart(mugs(1))
      .when({ ...add({ addressId: 'a', address: home }), keyHash: wrongKey })
      .thenRejected({ type: 'CartNotFound' }));
});

describe('the delivery option of a cart', () => {
  const select = (handle: string) => ({ type: 'SelectDeliveryOption', keyHash: key, handle, offers }) as const;
  const selected = (handle: string) => ({ type: 'DeliveryOptionSelected', handle }) as const;

  it('is selected among those that there are where the cart goes', () => {
    givenCart(mugs(1)).when(select('express')).then(selected('express'));
    givenCart(mugs(1), selected('express')).when(select('express')).thenNothing();
    givenCart(mugs(1)).when(select('pigeon')).thenRejected({ type: 'DeliveryOptionNotFound', handle: 'pigeon' });
    givenCart(mugs(1), changed(address('a', { countryCode: 'FR' }, true)))
      .when(select('express'))
      .thenRejected({ type: 'DeliveryOptionNotFound', handle: 'express' });
    givenCart(mugs(1), changed(address('a', { countryCode: 'FR' })))
      .when(select('express'))
      .then(selected('express'));
  });
});

describe('the prices of a cart', () => {
  it('are those of the country of its selected address', () => {
    const settings = pricingOfSettings(policy);
    const rules = {
      ...settings.rules,
      priceLists: [
        {
          id: 'at',
          details: { title: 'AT', currency: 'EUR', countries: ['AT'], adjustment: { ppm: 1_500_000 } },
          prices: new Map(),
        },
      ],
    };
    const priceOf = (...events: Parameters<typeof decider.evolve>[1][]) => {
      const cart = [created(priced(newLine('l1', 'mug_1'), 1200)), ...events].reduce(decider.evolve, decider.initial);
      if (!cart) throw new Error('no cart');
      const envelope = { id: 'c', version: 1, createdAt: '', updatedAt: '' };
      return pricedCart(envelope, cart, { offers, pricing: { ...settings, rules, hasRules: true } }).prices[0]?.priceNow;
    };
    expect(priceOf()).toEqual(eur(1200));
    expect(priceOf(changed(address('a', work)))).toEqual(eur(1200));
    expect(priceOf(changed(address('a', work, true)))).toEqual(eur(1800));
  });
});
