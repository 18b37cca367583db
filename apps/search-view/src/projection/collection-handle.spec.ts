import { describe, expect, it } from 'vitest';
import { normalizeText } from '../text/normalize.js';
import { collectionHandleOf } from './collection-handle.js';

describe('words', () => {
  it('are compared without accents and case', () => expect(normalizeText('  Crème \n BRÛLÉE ')).toBe('creme brulee'));

  it('have special letters replaced', () => expect(normalizeText('Straße Ærø Łódź')).toBe('strasse aero lodz'));

  it('of a product type make the handle of its collection', () => {
    expect(collectionHandleOf('Home & Garden')).toBe('home-garden');
    expect(['', ' ', ' – ', '★', '★ 🙂', '???'].map(collectionHandleOf)).toEqual([
      '',
      '',
      'u2013',
      'u2605',
      'u2605-u1f642',
      'u3f-u3f-u3f',
    ]);
    expect(['Quilted Linen', 'quilted linen', 'Quilted-Linen'].map(collectionHandleOf)).toEqual(Array(3).fill('quilted-linen'));
    expect(['C', 'C#', 'C++', '+'].map(collectionHandleOf)).toEqual(['c', 'c-sharp', 'c-plus-plus', 'plus']);
  });
});
