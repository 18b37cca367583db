import { describe, expect, it } from 'vitest';
import { isChangeable, returnable } from './returnable.ts';

const lines = {
  nodes: [
    { id: 'l1', title: 'Mug', quantity: 3 },
    { id: 'l2', title: 'Plate', quantity: 1 },
  ],
};
const entry = (event: 'PLACED' | 'CANCELLATION_REQUESTED') => ({
  at: '2026-01-01T00:00:00Z',
  event,
  detail: '',
  actor: 'BUYER' as const,
});

describe('what can be returned', () => {
  it('names the variant', () => {
    const variants = ['Small', 'Large', 'Default Title'].map((variantTitle, at) => ({
      id: `l${at}`,
      title: 'Mug',
      variantTitle,
      quantity: 1,
    }));
    const titles = returnable({ lines: { nodes: variants }, returns: [] }).map(({ title }) => title);
    expect(titles).toEqual(['Mug, Small', 'Mug, Large', 'Mug']);
  });
  it('is everything at first', () =>
    expect(returnable({ lines, returns: [] })).toEqual([
      { id: 'l1', title: 'Mug', left: 3 },
      { id: 'l2', title: 'Plate', left: 1 },
    ]));
  it('is what no return has', () =>
    expect(
      returnable({
        lines,
        returns: [
          { lines: [{ orderLineId: 'l1', quantity: 1 }] },
          {
            lines: [
              { orderLineId: 'l1', quantity: 1 },
              { orderLineId: 'l2', quantity: 1 },
            ],
          },
        ],
      }),
    ).toEqual([{ id: 'l1', title: 'Mug', left: 1 }]));
});

describe('an order', () => {
  it.each([
    ['PLACED', true],
    ['CONFIRMED', true],
    ['SHIPPED', false],
    ['DELIVERED', false],
    ['CANCELLED', false],
  ] as const)('with the status %s can be changed: %s', (status, expected) =>
    expect(isChangeable({ status, timeline: [entry('PLACED')] })).toBe(expected),
  );
  it('is not changed while it is being cancelled', () =>
    expect(isChangeable({ status: 'CONFIRMED', timeline: [entry('CANCELLATION_REQUESTED')] })).toBe(false));
});
