import type { CartEvent, CartLine } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import { given } from '@millrace/testing';
import { describe, expect, it } from 'vitest';
import { type Cart, cartDecider } from './cart.js';
import {
  addLines,
  changeLines,
  checkedOut,
  checkOut,
  created,
  eur,
  key,
  newLine,
  offers,
  policy,
  priced,
} from './cart.fixture.js';
import { sourceEvents } from './merge/attach-customer.js';

const decider = cartDecider(policy);
const givenCart = given(decider);
const attached: CartEvent = { type: 'CustomerAttached', customerId: 'ada' };
const mug = (lineId: string, quantity: number, engraving?: string) => priced(newLine(lineId, 'mug_1', quantity, engraving), 1200);
const pot = (lineId: string, quantity = 1) => priced(newLine(lineId, 'pot_1', quantity), 3900);
const jug = (lineId: string, quantity = 1) => priced(newLine(lineId, 'jug_1', quantity), 2500);

const cartWith = (...events: CartEvent[]): Cart | undefined => fold(decider.evolve, decider.initial, events);
const sourceWith = (lines: CartLine[], ...more: CartEvent[]) => ({
  id: 's',
  cart: cartWith(created(...lines), attached, ...more),
});
const logIn = (source?: ReturnType<typeof sourceWith>, customerId = 'ada') =>
  ({ type: 'AttachCustomer', keyHash: key, customerId, source, offers }) as const;
const merged = (...lines: Extract<CartEvent, { type: 'CartMerged' }>['lines']) =>
  ({ type: 'CartMerged', sourceCartId: 's', lines }) satisfies CartEvent;

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
          { source: mug('s1', 3), outcome: 'quantitiesAdded', quantity: 3, lineId: 'l1' },
          { source: mug('s2', 1, 'Ada'), outcome: 'added', quantity: 1, lineId: 's2' },
          { source: pot('s3'), outcome: 'added', quantity: 1, lineId: 's3' },
        ),
      ));

  it('takes as many pieces as a cart may have, and keeps the others in the event', () =>
    givenCart(created(mug('l1', 8)), attached)
      .when(logIn(sourceWith([mug('s1', 5), mug('s2', 4, 'Ada')])))
      .then(
        merged(
          { source: mug('s1', 5), outcome: 'quantityLimited', quantity: 2, lineId: 'l1', reason: 'TOO_MANY_OF_ONE_ITEM' },
          { source: mug('s2', 4, 'Ada'), outcome: 'leftOut', quantity: 0, reason: 'TOO_MANY_OF_ONE_ITEM' },
        ),
      ));

  it('leaves out what has no room', () =>
    givenCart(created(mug('l1', 1), mug('l2', 1, 'Ada'), mug('l3', 1, 'Bob')), attached)
      .when(logIn(sourceWith([pot('s1'), mug('s2', 1)])))
      .then(
        merged(
          { source: pot('s1'), outcome: 'leftOut', quantity: 0, reason: 'TOO_MANY_LINES' },
          { source: mug('s2', 1), outcome: 'quantitiesAdded', quantity: 1, lineId: 'l1' },
        ),
      ));

  it('leaves out what would make the cart too large', () => {
    const long = (lineId: string): CartLine => ({ ...pot(lineId), attributes: [{ key: 'k', value: 'x'.repeat(900) }] });
    const small = cartDecider({ ...policy, maxBytes: 1500 });
    given(small)(created(), attached)
      .when(logIn(sourceWith([long('s1'), { ...long('s2'), attributes: [{ key: 'j', value: 'x'.repeat(900) }] }])))
      .then(
        merged(
          { source: long('s1'), outcome: 'added', quantity: 1, lineId: 's1' },
          {
            source: { ...long('s2'), attributes: [{ key: 'j', value: 'x'.repeat(900) }] },
            outcome: 'leftOut',
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
          { source: inDollars(mug('s1', 1)), outcome: 'added', quantity: 1, lineId: 's1', price: eur(1200) },
          { source: fan, outcome: 'leftOut', quantity: 0, reason: 'OTHER_CURRENCY' },
        ),
      );
  });

  it('gives a line another id when the id is taken by an earlier merge of the same line', () =>
    givenCart(created(mug('s1', 1, 'Ada')), attached)
      .when(logIn(sourceWith([mug('s1', 2)])))
      .then(merged({ source: mug('s1', 2), outcome: 'added', quantity: 2, lineId: 's1_2' })));

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

describe('the undoing of a merge', () => {
  const source = sourceWith([mug('s1', 3), jug('s2', 2)]);
  const before = [created(mug('l1', 8)), attached] satisfies CartEvent[];
  const merge = merged(
    { source: mug('s1', 3), outcome: 'quantityLimited', quantity: 2, lineId: 'l1', reason: 'TOO_MANY_OF_ONE_ITEM' },
    { source: jug('s2', 2), outcome: 'added', quantity: 2, lineId: 's2' },
  );
  const undo = { type: 'UndoMerge', keyHash: key, source: source.cart } as const;
  const takenOut = (...lines: Extract<CartEvent, { type: 'CartMergeUndone' }>['lines']): CartEvent => ({
    type: 'CartMergeUndone',
    sourceCartId: 's',
    lines,
  });

  it('takes out what was brought', () => {
    givenCart(...before, merge)
      .when(undo)
      .then(takenOut({ lineId: 'l1', quantity: 2 }, { lineId: 's2', quantity: 2 }));
    const after = cartWith(...before, merge, takenOut({ lineId: 'l1', quantity: 2 }, { lineId: 's2', quantity: 2 }));
    expect(after).toEqual(cartWith(...before));
  });

  it('takes out no more than what is left', () => {
    const changed = cartWith(...before, merge, { type: 'LinesRemoved', lineIds: ['s2'] });
    const lines = decider.decide(changed, changeLines({ lineId: 'l1', quantity: 1 }));
    if ('rejected' in lines) throw new Error('a lower quantity is accepted');
    expect(decider.decide(lines.accepted.reduce(decider.evolve, changed), undo)).toEqual({
      accepted: [takenOut({ lineId: 'l1', quantity: 1 })],
    });
  });

  const returnedTo = (state: Cart | undefined, of: Cart | undefined) => {
    const decision = decider.decide(state, { ...undo, source: of });
    if ('rejected' in decision) throw new Error('the merge can be undone');
    const [follow] = sourceEvents({ id: 't', before: state }, new Map([['s', of]]), decision.accepted);
    return follow?.event.type === 'CartUnmerged' ? follow.event.lines : [];
  };

  it('returns pieces with the attributes that they have by now, and those that were left out with their own', () =>
    expect(
      returnedTo(
        cartWith(...before, merge, {
          type: 'LinesChanged',
          lines: [{ lineId: 'l1', quantity: 10, attributes: [{ key: 'engraving', value: 'Bob' }] }],
        }),
        source.cart,
      ),
    ).toEqual([mug('s1', 1), { ...mug('s1_2', 2, 'Bob') }, jug('s2', 2)]));

  it('returns no piece twice when several lines became one', () => {
    const twins = sourceWith([mug('s1', 3), mug('s2', 2)]);
    const joined = merged(
      { source: mug('s1', 3), outcome: 'quantitiesAdded', quantity: 3, lineId: 'l1' },
      { source: mug('s2', 2), outcome: 'quantitiesAdded', quantity: 2, lineId: 'l1' },
    );
    const left = cartWith(created(mug('l1', 1)), attached, joined, {
      type: 'LinesChanged',
      lines: [{ lineId: 'l1', quantity: 4 }],
    });
    expect(returnedTo(left, twins.cart)).toEqual([mug('s1', 3), mug('s2', 1)]);
  });

  it('removes the note, the attributes and the codes that the merge brought, unless they were changed', () => {
    const attributes = [{ key: 'door', value: '2' }];
    const brought = { ...merge, note: 'from before', attributes, discountCodes: ['FIVE'] };
    const undone = takenOut({ lineId: 'l1', quantity: 2 }, { lineId: 's2', quantity: 2 });
    expect(cartWith(...before, brought, undone)).toMatchObject({ note: '', attributes: [], discountCodes: [] });
    expect(cartWith(...before, brought, { type: 'NoteChanged', note: 'new' }, undone)).toMatchObject({ note: 'new' });
  });

  it('needs a merge that is not undone', () => {
    givenCart(...before)
      .when(undo)
      .thenRejected({ type: 'NoMergeToUndo' });
    givenCart(...before, merge, takenOut())
      .when(undo)
      .thenRejected({ type: 'NoMergeToUndo' });
  });
});
