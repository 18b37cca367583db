import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JaggedArray } from './jagged-array.js';

it('has for each row the list that was set last, however often it is set', () => {
  expect(new JaggedArray().valuesOf(3)).toEqual([]);
  const lists = fc.array(fc.tuple(fc.nat(20), fc.array(fc.integer(), { maxLength: 60 })), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(lists, (sets) => {
      const jagged = new JaggedArray();
      const plain = new Map<number, readonly number[]>();
      for (const [row, values] of sets) {
        jagged.set(row, values);
        plain.set(row, values);
      }
      for (const [row, values] of plain) expect(jagged.valuesOf(row)).toEqual(values);
    }),
  );
});
