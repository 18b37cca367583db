import type { CartEvent } from '@millrace/contracts';
import { given } from '@millrace/testing';
import { describe, expect, it } from 'vitest';
import type { Cart } from './cart.js';
import { changeLines, created, key } from './cart.fixture.js';
import { attached, cartWith, decider, jug, merged, mug, sourceWith } from './merge.fixture.js';
import { sourceEvents } from './merge/attach-customer.js';

const givenCart = given(decider);

describe('the undoing of a merge', () => {
  const source = sourceWith([mug('s1', 3), jug('s2', 2)]);
  const before = [created(mug('l1', 8)), attached] satisfies CartEvent[];
  const merge = merged(
    { source: mug('s1', 3), result: 'quantityLimited', quantity: 2, lineId: 'l1', reason: 'TOO_MANY_OF_ONE_ITEM' },
    { source: jug('s2', 2), result: 'added', quantity: 2, lineId: 's2' },
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
      { source: mug('s1', 3), result: 'quantitiesAdded', quantity: 3, lineId: 'l1' },
      { source: mug('s2', 2), result: 'quantitiesAdded', quantity: 2, lineId: 'l1' },
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
