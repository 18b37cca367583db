import { Type } from 'typebox';
import { describe, expect, it } from 'vitest';
import { describeViolations, exactSchemaViolations, knownPart, matches, matchesExactly, schemaViolations } from './schema.js';

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
  it('matches with all declared properties, and matches exactly without any other', () => {
    expect([matches(schema, known), matchesExactly(schema, known)]).toEqual([true, true]);
    expect([matches(schema, more), matchesExactly(schema, more)]).toEqual([true, false]);
    expect(matches(schema, { lines: [] })).toBe(false);
  });

  it('is reduced to the declared properties at any depth, without changing the original', () => {
    const before = structuredClone(more);
    expect(knownPart(schema, more)).toEqual(known);
    expect(more).toEqual(before);
  });

  it('does not appear in its violations, which name path and rule', () => {
    const violations = schemaViolations(schema, { lines: [{ id: 12345 }], payment: null });
    expect(violations).toEqual([{ path: '/lines/0/id', rule: 'type', message: expect.any(String) }]);
    expect(describeViolations(violations)).toMatch(/^\/lines\/0\/id (?!.*12345)/);
    const extra = exactSchemaViolations(schema, { ...known, secret: 'sesame' });
    expect(extra).toContainEqual({ path: '', rule: 'additionalProperties', message: expect.any(String) });
    expect(describeViolations(extra)).not.toContain('sesame');
    expect(describeViolations(exactSchemaViolations(schema, known))).toBe('');
  });
});
