import { describe, expect, it } from 'vitest';
import { plain } from '../text/plain.js';
import { handleOf } from './words.js';

describe('words', () => {
  it('are compared without case and accents', () => expect(plain('  Crème \n BRÛLÉE ')).toBe('creme brulee'));

  it('are spelt with plain letters', () => expect(plain('Straße Ærø Łódź')).toBe('strasse aero lodz'));

  it('of a type make the handle of its collection', () => {
    expect(handleOf('Home & Garden')).toBe('home-garden');
    expect(['', ' ', ' – ', '★', '★ 🙂', '???'].map(handleOf)).toEqual(['', '', 'u2013', 'u2605', 'u2605-u1f642', 'u3f-u3f-u3f']);
    expect(['Quilted Linen', 'quilted linen', 'Quilted-Linen'].map(handleOf)).toEqual(Array(3).fill('quilted-linen'));
    expect(['C', 'C#', 'C++', '+'].map(handleOf)).toEqual(['c', 'c-sharp', 'c-plus-plus', 'plus']);
  });
});
