import type { CartEvent, CartLine } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, expect, it } from 'vitest';
import { cartDecider } from './cart.js';
import { addLines, checkedOut, checkOut, created, eur, key, newLine, offers, policy, priced } from './cart.fixture.js';
import { attached, cartWith, decider, merged, mug, pot, sourceWith } from './merge.fixture.js';

const givenCart = given(decider);
const logIn = (source?: ReturnType<typeof sourceWith>, customerId = 'ada') =>
  ({ type: 'AttachCustomer', keyHash: key, customerId, source, offers }) as const;

describe('a log-in with a cart', () => {
  it('attaches the cart to the customer, once', () => {
    givenCart(created()).when(logIn()).then(attached);
    givenCart(created(), attached).when(logIn()).thenNothing();
    givenCart(created(), attached).when(logIn(undefined, 'bob')).then({ type: 'CustomerAttached', customerId: 'bob' });
  });

  it('may name the buyer, too', () =>
    givenCart(created())
      .when({ ...logIn(), buyer: { email: 'ada@example.org' } })
      .then({ type: 'BuyerChanged', buyer: { email: 'ada@example.org' } }, attached));

  it('ends with a log-out', () => {
    givenCart(created(), attached).when({ type: 'DetachCustomer', keyHash: key }).then({ type: 'CustomerDetached' });
    givenCart(created()).when({ type: 'DetachCustomer', keyHash: key }).thenNothing();
  });
});

describe('a merge', () => {
  it('adds a new line, joins an equal one, and keeps one with other attributes apart', () =>
    givenCart(created(mug('l1', 2)), attached)
      .when(logIn(sourceWith([mug('s1', 3), mug('s2', 1, 'Ada'), pot('s3')])))
      .then(
        merged(
          { source: mug('s1', 3), result: 'quantitiesAdded', quantity: 3, lineId: 'l1' },
          { source: mug('s2', 1, 'Ada'), result: 'added', quantity: 1, lineId: 's2' },
          { source: pot('s3'), result: 'added', quantity: 1, lineId: 's3' },
        ),
      ));

  it('takes as many pieces as a cart may have, and keeps the others in the event', () =>
    givenCart(created(mug('l1', 8)), attached)
      .when(logIn(sourceWith([mug('s1', 5), mug('s2', 4, 'Ada')])))
      .then(
        merged(
          { source: mug('s1', 5), result: 'quantityLimited', quantity: 2, lineId: 'l1', reason: 'TOO_MANY_OF_ONE_ITEM' },
          { source: mug('s2', 4, 'Ada'), result: 'leftOut', quantity: 0, reason: 'TOO_MANY_OF_ONE_ITEM' },
        ),
      ));

  it('leaves out what has no room', () =>
    givenCart(created(mug('l1', 1), mug('l2', 1, 'Ada'), mug('l3', 1, 'Bob')), attached)
      .when(logIn(sourceWith([pot('s1'), mug('s2', 1)])))
      .then(
        merged(
          { source: pot('s1'), result: 'leftOut', quantity: 0, reason: 'TOO_MANY_LINES' },
          { source: mug('s2', 1), result: 'quantitiesAdded', quantity: 1, lineId: 'l1' },
        ),
      ));

  it('leaves out what would make the cart too large', () => {
    const long = (lineId: string): CartLine => ({ ...pot(lineId), attributes: [{ key: 'k', value: 'x'.repeat(900) }] });
    const small = cartDecider({ ...policy, maxBytes: 1500 });
    given(small)(created(), attached)
      .when(logIn(sourceWith([long('s1'), { ...long('s2'), attributes: [{ key: 'j', value: 'x'.repeat(900) }] }])))
      .then(
        merged(
          { source: long('s1'), result: 'added', quantity: 1, lineId: 's1' },
          {
            source: { ...long('s2'), attributes: [{ key: 'j', value: 'x'.repeat(900) }] },
            result: 'leftOut',
            quantity: 0,
            reason: 'CART_TOO_LARGE',
          },
        ),
      );
  });

  it('takes a line of another currency at the price in its own, if there is one', () => {
    const inDollars = (line: CartLine): CartLine => ({ ...line, price: { ...line.price, currency: 'USD' } });
    const fan = inDollars(priced(newLine('s2', 'fan_1'), 2000));
    givenCart(created(), attached)
      .when(logIn(sourceWith([inDollars(mug('s1', 1)), fan])))
      .then(
        merged(
          { source: inDollars(mug('s1', 1)), result: 'added', quantity: 1, lineId: 's1', price: eur(1200) },
          { source: fan, result: 'leftOut', quantity: 0, reason: 'OTHER_CURRENCY' },
        ),
      );
  });

  it('gives a line another id when the id is taken by an earlier merge of the same line', () =>
    givenCart(created(mug('s1', 1, 'Ada')), attached)
      .when(logIn(sourceWith([mug('s1', 2)])))
      .then(merged({ source: mug('s1', 2), result: 'added', quantity: 2, lineId: 's1_2' })));

  it('keeps the note, the attributes and the codes of the cart in hand, and adds those that it lacks', () => {
    const noted = (note: string, codes: string[], ...attributes: [string, string][]): CartEvent[] => [
      { type: 'NoteChanged', note },
      { type: 'AttributesChanged', attributes: attributes.map(([name, value]) => ({ key: name, value })) },
      { type: 'DiscountCodesChanged', discountCodes: codes },
    ];
    const source = sourceWith([], ...noted('from before', ['ten', 'FIVE'], ['gift', 'no'], ['door', '2']));
    givenCart(created(), attached, ...noted('in hand', ['TEN'], ['gift', 'yes']))
      .when(logIn(source))
      .then({ ...merged(), attributes: [{ key: 'door', value: '2' }], discountCodes: ['FIVE'] });
    givenCart(created(), attached)
      .when(logIn(source))
      .then({
        ...merged(),
        note: 'from before',
        attributes: [
          { key: 'gift', value: 'no' },
          { key: 'door', value: '2' },
        ],
        discountCodes: ['ten', 'FIVE'],
      });
  });

  it('adds attributes that fit once, also where they would not fit twice', () => {
    const attributes = [{ key: 'k', value: 'x'.repeat(800) }];
    given(cartDecider({ ...policy, maxBytes: 1500 }))(created(), attached)
      .when(logIn(sourceWith([], { type: 'AttributesChanged', attributes })))
      .then({ ...merged(), attributes });
  });

  it.each<[string, CartEvent]>([
    ['checked out', checkedOut()],
    ['expired', { type: 'CartExpired' }],
    ['merged', { type: 'CartMergedInto', cartId: 'x' }],
    ['of another customer', { type: 'CustomerAttached', customerId: 'bob' }],
  ])('needs an open cart of the customer, not one that is %s', (_, event) =>
    givenCart(created(), attached)
      .when(logIn(sourceWith([pot('s1')], event)))
      .thenNothing(),
  );
});

describe('a cart that was merged into another', () => {
  const closed = [created(mug('l1', 1)), attached, { type: 'CartMergedInto', cartId: 't' }] satisfies CartEvent[];

  it('answers with that one', () => {
    givenCart(...closed)
      .when(addLines(newLine('l2', 'pot_1')))
      .thenRejected({ type: 'CartWasMerged', cartId: 't' });
    givenCart(...closed)
      .when(checkOut())
      .thenRejected({ type: 'CartWasMerged', cartId: 't' });
  });

  it('does not expire, as it may be opened again', () =>
    givenCart(...closed)
      .when({ type: 'Expire' })
      .thenNothing());

  it('is open again with the lines that it gets back', () => {
    const open = cartWith(...closed, { type: 'CartUnmerged', cartId: 't', lines: [mug('l1', 2)] });
    expect(open).toMatchObject({ lines: [{ lineId: 'l1', quantity: 2 }] });
    expect(open).not.toHaveProperty('mergedInto');
  });
});

describe('a merge of carts with delivery addresses', () => {
  const home = { addressId: 'a1', address: { city: 'Berlin' }, selected: true, oneTimeUse: false };
  const work = { addressId: 'a2', address: { city: 'Ulm' }, selected: true, oneTimeUse: false };
  const having = (...addresses: (typeof home)[]) =>
    ({ type: 'DeliveryAddressesChanged', addresses }) as const satisfies CartEvent;
  const broughtInto = (own: readonly (typeof home)[], ...others: (typeof home)[]) => {
    const source = sourceWith([mug('s1', 1)], having(...others));
    const before = cartWith(created(mug('l1', 1)), attached, having(...own));
    const decided = decider.decide(before, logIn(source));
    if ('rejected' in decided) throw new Error('a merge is not rejected');
    const after = decided.accepted.reduce(decider.evolve, before);
    const undone = decider.decide(after, { type: 'UndoMerge', keyHash: key, source: source.cart });
    if ('rejected' in undone) throw new Error('the undoing is not rejected');
    return { before, after, back: undone.accepted.reduce(decider.evolve, after) };
  };

  it('takes over those that the cart in hand does not have, and selects none beside one that is', () => {
    const { after, before, back } = broughtInto([home], { ...home, addressId: 'b1' }, work);
    expect(after?.deliveryAddresses).toEqual([home, { ...work, selected: false }]);
    expect(back?.deliveryAddresses).toEqual(before?.deliveryAddresses);
  });

  it('keeps the selection where the cart in hand has none, and gives each a free id', () => {
    const plain = { ...home, selected: false };
    const { after, back } = broughtInto([plain], { ...work, addressId: 'a1' });
    expect(after?.deliveryAddresses).toEqual([plain, { ...work, addressId: 'a1_2' }]);
    expect(back?.deliveryAddresses).toEqual([plain]);
    const third = { ...plain, addressId: 'a1_2', address: { city: 'Bonn' } };
    const ids = broughtInto([plain], { ...work, addressId: 'a1' }, third).after?.deliveryAddresses?.map(
      ({ addressId }) => addressId,
    );
    expect(ids).toEqual(['a1', 'a1_2', 'a1_2_2']);
  });

  it('takes over as many as a cart may have', () => {
    const many = (first: number, count: number) =>
      Array.from({ length: count }, (_, at) => ({
        ...{ addressId: `a${first + at}`, address: { city: `City ${first + at}` }, selected: false, oneTimeUse: false },
      }));
    expect(broughtInto(many(0, 18), ...many(18, 5)).after?.deliveryAddresses).toEqual(many(0, 20));
  });
});
