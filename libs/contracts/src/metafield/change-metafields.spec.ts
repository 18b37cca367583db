import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeMetafields, metafieldNameOf, withMetafieldInstants } from './change-metafields.js';
import type { Metafield } from './metafield.js';

const field = fc.record({
  namespace: fc.constantFrom('custom', 'made'),
  key: fc.constantFrom('a', 'b', 'c'),
  type: fc.constantFrom('json', 'id'),
  value: fc.constantFrom('1', '2'),
});
const text = (key: string, value: string): Metafield => ({ namespace: 'custom', key, type: 'single_line_text_field', value });
const changed = (before: readonly Metafield[], set: readonly Metafield[], remove: readonly Metafield[] = []) =>
  changeMetafields(before, { set, remove });

describe('metafields', () => {
  it('are those that were set last, each name once, by name', () =>
    fc.assert(
      fc.property(fc.array(field), fc.array(field), fc.array(field), (before, set, remove) => {
        const known = changed([], before);
        const after = changed(known, set, remove);
        const expected = new Map(known.map((one) => [metafieldNameOf(one), one]));
        for (const one of remove) expected.delete(metafieldNameOf(one));
        for (const one of set) expected.set(metafieldNameOf(one), one);
        expect(after).toEqual([...expected].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one));
        expect(
          changed(
            after,
            set,
            remove.filter((one) => !set.some((other) => metafieldNameOf(other) === metafieldNameOf(one))),
          ),
        ).toBe(after);
      }),
    ));

  it('stay the same list when nothing changes', () => {
    const known = [text('care', 'Cold')];
    expect(changed(known, [text('care', 'Cold')], [text('made', '')])).toBe(known);
  });

  it('have the instants of their first and their last change', () => {
    const first = withMetafieldInstants([text('care', 'Cold'), text('made', 'Here')], [], '2026-01-01T00:00:00Z');
    const next = withMetafieldInstants([text('care', 'Warm'), text('made', 'Here')], first, '2026-01-02T00:00:00Z');
    expect(next.map(({ value, createdAt, updatedAt }) => [value, createdAt, updatedAt])).toEqual([
      ['Warm', '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'],
      ['Here', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
    ]);
  });
});
