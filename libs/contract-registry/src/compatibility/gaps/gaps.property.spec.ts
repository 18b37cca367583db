import fc from 'fast-check';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../document/json-schema.js';
import { dataOf } from '../data.fixture.js';
import { gaps } from './gaps.js';
import { evolved, objects } from '../schemas.fixture.js';

const reader = (schema: JsonSchema) => Compile(schema as TSchema);
const pair = objects(2).chain((old) => fc.record({ old: fc.constant(old), now: evolved(old) }));

describe('gaps between a writer’s and a reader’s schema', { timeout: 30_000 }, () => {
  it('do not exist between a schema and itself', () =>
    fc.assert(
      fc.property(objects(3), (schema) => {
        expect(gaps(schema, schema)).toEqual([]);
      }),
    ));

  it('are absent only if the reader accepts everything that the writer may write', () => {
    let accepted = 0;
    const withData = pair.chain((two) =>
      fc.record({ two: fc.constant(two), data: fc.array(dataOf(two.old), { minLength: 20 }) }),
    );
    fc.assert(
      fc.property(withData, ({ two: { old, now }, data }) => {
        if (gaps(old, now).length > 0) return;
        accepted += 1;
        const reads = reader(now);
        for (const one of data) expect(reads.Check(one)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  it('exist only if the writer may write something that the reader rejects; patterns are not compared', () => {
    let refused = 0;
    fc.assert(
      fc.property(pair, fc.integer(), ({ old, now }, seed) => {
        if (gaps(old, now).length === 0 || JSON.stringify(old).includes('pattern')) return;
        refused += 1;
        const reads = reader(now);
        expect(fc.sample(dataOf(old), { numRuns: 1000, seed }).some((data) => !reads.Check(data))).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(20);
  });
});
