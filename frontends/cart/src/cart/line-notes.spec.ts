import { expect, it } from 'vitest';
import type { Warning } from './state/cart-model.ts';
import { lineNotes } from './line-notes.ts';

const warning = (target: string, code: Warning['code'], message: string): Warning => ({ code, message, target });

it('returns all notes of this line, and none of another', () =>
  expect(
    lineNotes({ id: 'mug' }, [
      warning('mug', 'MERCHANDISE_NOT_ENOUGH_STOCK', 'Only 1 left.'),
      warning('rug', 'PRICE_CHANGED', 'It was dearer.'),
      warning('mug', 'PRICE_CHANGED', 'It was cheaper.'),
    ]),
  ).toEqual(['Only 1 left.', 'It was cheaper.']));
