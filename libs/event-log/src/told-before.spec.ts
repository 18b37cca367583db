import { expect, it } from 'vitest';
import { toldBefore } from './told-before.js';

it('keeps those told last', () => {
  const told = toldBefore(2);
  for (const seq of [1, 2, 3]) told.keep(seq, { status: 'reused' });
  expect([1, 2, 3].map((seq) => told.find(seq))).toEqual([undefined, { status: 'reused' }, { status: 'reused' }]);
});
