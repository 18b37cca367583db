import type { CartEvent, CartRequest } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CartCommand, cartDecider, toCartState } from './cart.js';
import { checkOut, createCart, key, newLine, policy } from './cart.fixture.js';
import { sizeOf } from './content/size.js';

/** The broker’s limit of one message. Encryption of personal data writes four characters for three bytes. */
const maxPayload = 8 * 1024 * 1024;
const encryptedBytes = (value: unknown) => Math.ceil((Buffer.byteLength(JSON.stringify(value)) * 4) / 3) + 10_000;

const largePolicy = { ...policy, maxPerVariant: 1000, maxLines: 250 };
const decider = cartDecider(largePolicy);

/** The longest texts of a product that the contract permits, in characters of three bytes. */
const longestText = '\u6f22'.repeat(255);
const longestOffer = {
  productId: 'p'.repeat(100),
  title: longestText,
  variantTitle: longestText,
  sku: longestText,
  imageUrl: '\u6f22'.repeat(2000),
  price: { minor: 1_000_000, currency: 'EUR' },
};
const offers = { get: () => longestOffer };

const letter = fc.constantFrom('a', '\u00fc', '\u6f22', '\u0001', '"', '🎁');
const texts = (max: number) => fc.tuple(letter, fc.integer({ min: 1, max })).map(([one, times]) => one.repeat(times));
const attributes = fc
  .tuple(fc.integer({ min: 0, max: 100 }), texts(500), fc.nat())
  .map(([count, value, salt]) => Array.from({ length: count }, (_, index) => ({ key: `${salt}-${index}`, value })));
const line = (index: number) =>
  fc
    .tuple(attributes, fc.uuid())
    .map(([given, salt]) => ({ ...newLine(`l${salt}-${index}`, `mug_${index}`), attributes: given }));
const lines = fc
  .integer({ min: 1, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => line(index))));

const command: fc.Arbitrary<CartCommand> = fc.oneof(
  lines.map((added) => ({ type: 'AddLines', keyHash: key, lines: added, offers }) as const),
  attributes.map((given) => ({ type: 'ChangeAttributes', keyHash: key, attributes: given }) as const),
  texts(5000).map((note) => ({ type: 'ChangeNote', keyHash: key, note }) as const),
);

const eventsOf = (commands: readonly CartCommand[]): readonly CartEvent[] => {
  const events: CartEvent[] = [];
  for (const next of [{ ...createCart(), offers }, ...commands]) {
    const decision = decider.decide(fold(decider.evolve, decider.initial, events), next);
    if ('accepted' in decision) events.push(...decision.accepted);
  }
  return events;
};

describe('a cart, with any content', () => {
  it('can be checked out and read: no event and no reply is larger than a message may be', () =>
    fc.assert(
      fc.property(fc.array(command, { maxLength: 14 }), (commands) => {
        const events = eventsOf(commands);
        const cart = fold(decider.evolve, decider.initial, events);
        expect(sizeOf(cart)).toBeLessThanOrEqual(largePolicy.maxBytes);
        for (const event of events) expect(encryptedBytes(event)).toBeLessThan(maxPayload / 2);
        expect(encryptedBytes(toCartState(cart))).toBeLessThan(maxPayload / 2);
        if (!cart || cart.lines.length === 0) return;
        const bought = decider.decide(cart, { ...checkOut(), offers });
        if ('rejected' in bought) throw new Error(JSON.stringify(bought.rejected));
        for (const event of bought.accepted) expect(encryptedBytes(event)).toBeLessThan(maxPayload / 2);
      }),
      { numRuns: 60 },
    ));

  it('has room for 250 lines of the longest texts, and can be bought', () => {
    const longestLines = Array.from({ length: 250 }, (_, index) => newLine(`l${index}`, `${'v'.repeat(90)}_${index}`));
    const events = eventsOf([{ type: 'AddLines', keyHash: key, lines: longestLines, offers }]);
    const cart = fold(decider.evolve, decider.initial, events);
    const bought = decider.decide(cart, { ...checkOut(), offers });
    expect('accepted' in bought && bought.accepted.map(encryptedBytes).every((bytes) => bytes < maxPayload / 2)).toBe(true);
  });
});

describe('a cart that would be too large', () => {
  type Adding = Extract<CartRequest, { type: 'AddLines' }>['lines'];
  const large = (lineId: string, count = 70): Adding[number] => ({
    ...newLine(lineId, `mug_${lineId}`),
    attributes: Array.from({ length: count }, (_, index) => ({ key: `${index}`, value: 'x'.repeat(1000) })),
  });
  const wide = { attributes: Array.from({ length: 60 }, (_, index) => ({ key: `${index}`, value: '漢'.repeat(1000) })) };
  const add = (...added: Adding) => ({ type: 'AddLines', keyHash: key, lines: added, offers }) as const;
  const tooLarge = { rejected: { type: 'CartTooLarge', maxBytes: largePolicy.maxBytes } };
  const after = (...commands: CartCommand[]) => fold(decider.evolve, decider.initial, eventsOf(commands));

  it.each<[string, CartCommand]>([
    ['by one more line', add(large('l4'))],
    ['by one request', add(...['m1', 'm2', 'm3', 'm4'].map((id) => large(id)))],
    ['by its own attributes', { type: 'ChangeAttributes', keyHash: key, attributes: large('l9', 90).attributes }],
    [
      'by new attributes of a line',
      { type: 'ChangeLines', keyHash: key, lines: [{ lineId: 'l1', quantity: 1, attributes: wide.attributes }] },
    ],
  ])('is not changed %s', (_, next) => {
    expect(decider.decide(after(add(large('l1')), add(large('l2')), add(large('l3'))), next)).toEqual(tooLarge);
  });

  it('is not created', () => {
    const command = { ...createCart(...['m1', 'm2', 'm3', 'm4'].map((id) => large(id))), offers };
    expect(decider.decide(undefined, command)).toEqual(tooLarge);
  });

  it('is not the result of a large event with a small effect', () => {
    const same = Array.from({ length: 6 }, (_, index) => ({ ...large('l1'), lineId: `n${index}`, variantId: 'mug_l1' }));
    expect(decider.decide(after(add(large('l1'))), add(...same))).toEqual(tooLarge);
  });

  it('accepts a smaller content when it is larger than the maximum', () => {
    const generous = cartDecider({ ...largePolicy, maxBytes: 1_000_000 });
    const decision = generous.decide(after(), add(...['m1', 'm2', 'm3', 'm4', 'm5'].map((id) => large(id))));
    if ('rejected' in decision) throw new Error('the cart is not too large');
    const overfull = decision.accepted.reduce(generous.evolve, after());
    expect(decider.decide(overfull, { type: 'RemoveLines', keyHash: key, lineIds: ['m1'] })).toHaveProperty('accepted');
    expect(decider.decide(overfull, { type: 'ChangeNote', keyHash: key, note: 'longer' })).toEqual(tooLarge);
  });
});
