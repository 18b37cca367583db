import type { CartEvent } from '@millrace/contracts';
import { fold } from '@millrace/decider';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cart, type CartCommand, cartDecider, toCartState } from './cart.js';
import { created, key, newLine, offers, policy, priced } from './cart.fixture.js';
import { sourceEvents } from './merge/attach-customer.js';

const limits = { maxPerVariant: 7, maxLines: 4 };
const decider = cartDecider({ ...policy, ...limits });
const ids = ['a', 'b', 'c'];
const lineId = (salt: number) => `l${salt}`;
/** Every cart has mugs, so that each merge joins lines and some pieces are left out. */
const content = (id: string) => [priced(newLine(`${id}1`, 'mug_1', 3), 1200), priced(newLine(`${id}2`, 'mug_1', 1, 'Ada'), 1200)];

/** Carts of one customer, as the service decides on them: each command is one decision, which may have events of two carts. */
class Shop {
  readonly carts = new Map<string, Cart>(
    ids.map((id) => [id, fold(decider.evolve, undefined, [created(...content(id))]) as Cart]),
  );
  readonly #attached: string[] = [];

  /** Whether the command was accepted with an event. */
  send(id: string, command: CartCommand): boolean {
    const before = this.carts.get(id);
    const decision = decider.decide(before, command);
    if ('rejected' in decision) return false;
    const follows = sourceEvents({ id, before }, this.carts, decision.accepted);
    for (const event of decision.accepted) this.#append(id, event);
    for (const { id: other, event } of follows) this.#append(other, event);
    return decision.accepted.length > 0;
  }

  logIn(id: string): boolean {
    const other = this.#attached.findLast((one) => one !== id && this.isOpen(one));
    const source = other === undefined ? undefined : { id: other, cart: this.carts.get(other) };
    return this.send(id, { type: 'AttachCustomer', keyHash: key, customerId: 'ada', source, offers });
  }

  undo(id: string): boolean {
    const newest = this.carts.get(id)?.merges?.at(-1)?.cartId ?? '';
    return this.send(id, { type: 'UndoMerge', keyHash: key, source: this.carts.get(newest) });
  }

  isOpen(id: string): boolean {
    return this.carts.get(id)?.mergedInto === undefined;
  }

  /** The pieces by variant and attributes: in the lines of open carts, and those that merges left out. */
  pieces(): string {
    const found = new Map<string, number>();
    const count = (variantId: string, attributes: unknown, quantity: number) => {
      const of = `${variantId} ${JSON.stringify(attributes)}`;
      if (quantity > 0) found.set(of, (found.get(of) ?? 0) + quantity);
    };
    for (const [id, { lines, merges = [] }] of this.carts) {
      if (this.isOpen(id)) for (const line of lines) count(line.variantId, line.attributes, line.quantity);
      for (const { cartId, lines: of } of merges) {
        for (const { sourceLineId, wanted, quantity } of of) {
          const source = this.carts.get(cartId)?.lines.find((line) => line.lineId === sourceLineId);
          if (source) count(source.variantId, source.attributes, wanted - quantity);
        }
      }
    }
    return [...found]
      .map(([of, quantity]) => `${of}: ${quantity}`)
      .toSorted()
      .join('\n');
  }

  #append(id: string, event: CartEvent): void {
    this.carts.set(id, decider.evolve(this.carts.get(id), event) as Cart);
    if (event.type === 'CustomerAttached') this.#attached.push(id);
  }
}

type Step = Readonly<{
  of: 'logIn' | 'undo' | 'again' | 'add' | 'change' | 'remove';
  id: string;
  nth: number;
  quantity: number;
  engraving: string;
}>;
const step: fc.Arbitrary<Step> = fc.record({
  of: fc.constantFrom('logIn', 'logIn', 'undo', 'undo', 'again', 'add', 'change', 'change', 'remove'),
  id: fc.constantFrom(...ids),
  nth: fc.nat(3),
  quantity: fc.integer({ min: 0, max: 4 }),
  engraving: fc.constantFrom('', 'Ada'),
});

const attributesOf = (engraving: string) => (engraving ? [{ key: 'engraving', value: engraving }] : []);

/** The cart of a step, mostly one that is open, so that most steps change something. */
const cartOf = (shop: Shop, { of, id, nth }: Step): string => {
  const open = ids.filter((one) => shop.isOpen(one));
  const merged = open.filter((one) => shop.carts.get(one)?.merges !== undefined);
  if (nth === 3) return id;
  return (of === 'undo' ? merged[0] : undefined) ?? open.find((one) => one >= id) ?? open[0] ?? id;
};

/** Carries one step out. `again`: the log-in is delivered twice. */
const perform = (shop: Shop, step: Step, salt: number): void => {
  const { of, nth, quantity, engraving } = step;
  const id = cartOf(shop, step);
  const { lines: now = [] } = shop.carts.get(id) ?? {};
  const line = now[nth % Math.max(1, now.length)];
  switch (of) {
    case 'logIn':
      shop.logIn(id);
      return;
    case 'undo':
      shop.undo(id);
      return;
    case 'again':
      shop.logIn(id);
      shop.logIn(id);
      return;
    case 'add': {
      const variant = nth < 3 ? 'mug_1' : 'pot_1';
      const lines = [{ ...newLine(lineId(salt), variant, Math.max(1, quantity)), attributes: attributesOf(engraving) }];
      shop.send(id, { type: 'AddLines', keyHash: key, lines, offers });
      return;
    }
    case 'change':
      if (line) {
        const lines = [{ lineId: line.lineId, quantity: quantity || line.quantity, attributes: attributesOf(engraving) }];
        shop.send(id, { type: 'ChangeLines', keyHash: key, lines });
      }
      return;
    case 'remove':
      if (line) shop.send(id, { type: 'RemoveLines', keyHash: key, lineIds: [line.lineId] });
  }
};

const isMerge = ({ of }: Step): boolean => of === 'logIn' || of === 'undo' || of === 'again';

describe('carts of a customer, changed, merged and split in any order', () => {
  const steps = fc.array(step, { maxLength: 60 });

  it('have as many pieces of each variant and attributes after a merge, and after its undoing, as before', () =>
    fc.assert(
      fc.property(steps, (all) => {
        const shop = new Shop();
        for (const [salt, one] of all.entries()) {
          const before = isMerge(one) ? shop.pieces() : undefined;
          perform(shop, one, salt);
          if (before !== undefined && shop.pieces() !== before) expect(shop.pieces()).toBe(before);
        }
      }),
      { numRuns: 600 },
    ));

  it('have one open cart after each log-in, as long as no merge is undone', () =>
    fc.assert(
      fc.property(steps, (all) => {
        const shop = new Shop();
        const known = new Set<string>();
        for (const [salt, one] of all.filter(({ of }) => of !== 'undo').entries()) {
          perform(shop, one, salt);
          if (isMerge(one)) known.add(cartOf(shop, one));
          expect([...known].filter((id) => shop.isOpen(id)).length).toBeLessThanOrEqual(1);
        }
      }),
    ));

  it('change one at a time but by merges, and a merge adds no line beyond the limit of a cart', () =>
    fc.assert(
      fc.property(steps, (all) => {
        const shop = new Shop();
        for (const [salt, one] of all.entries()) {
          const before = new Map(shop.carts);
          perform(shop, one, salt);
          const changed = ids.filter((id) => before.get(id) !== shop.carts.get(id));
          if (!isMerge(one)) expect(changed.length).toBeLessThanOrEqual(1);
          const id = changed[0] ?? one.id;
          const { lines } = toCartState(shop.carts.get(id));
          expect(new Set(lines.map((line) => line.lineId)).size).toBe(lines.length);
          expect(lines.every(({ quantity }) => quantity > 0)).toBe(true);
          const linesBefore = before.get(id)?.lines.length ?? 0;
          if (one.of === 'logIn') expect(lines.length).toBeLessThanOrEqual(Math.max(limits.maxLines, linesBefore));
        }
      }),
    ));
});
