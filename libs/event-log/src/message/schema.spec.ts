import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { exactFaults, faults, fits, fitsExactly, knownPart } from './schema.js';

const line = Type.Object({ id: Type.String(), gift: Type.Optional(Type.Boolean()) });
const schema = Type.Object({
  lines: Type.Array(line),
  payment: Type.Union([
    Type.Object({ kind: Type.Literal('card'), token: Type.String() }),
    Type.Object({ kind: Type.Literal('cash') }),
    Type.Null(),
  ]),
});
const known = { lines: [{ id: 'a', gift: true }, { id: 'b' }], payment: { kind: 'cash' } };
const more = { lines: [{ id: 'a', gift: true, wrap: 'red' }, { id: 'b' }], payment: { kind: 'cash', coins: 3 }, note: 'x' };

describe('a value', () => {
  it('fits when it has all that is asked for, exactly when it has nothing else', () => {
    expect([fits(schema, known), fitsExactly(schema, known)]).toEqual([true, true]);
    expect([fits(schema, more), fitsExactly(schema, more)]).toEqual([true, false]);
    expect(fits(schema, { lines: [] })).toBe(false);
  });

  it('is reduced to what its schema knows, however deep, and itself left alone', () => {
    const before = structuredClone(more);
    expect(knownPart(schema, more)).toEqual(known);
    expect(more).toEqual(before);
  });

  it('is not told by its faults', () => {
    expect(faults(schema, { lines: [{ id: 12345 }], payment: null })).toMatch(/^\/lines\/0\/id (?!.*12345)/);
    expect(exactFaults(schema, { ...known, secret: 'sesame' })).not.toContain('sesame');
    expect(exactFaults(schema, known)).toBe('');
  });
});
