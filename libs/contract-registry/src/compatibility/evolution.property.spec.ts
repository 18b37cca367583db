import fc from 'fast-check';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { describe, expect, it } from 'vitest';
import type { ContractDocument } from '../document/document.js';
import type { JsonSchema } from '../document/json-schema.js';
import { checkAgainst, compareContracts } from './compare-contracts.js';
import { dataOf } from './data.fixture.js';
import type { Mode } from './mode.js';
import { evolved, objects } from './schemas.fixture.js';
import { onData, onMessage, small } from './small-contracts.fixture.js';

type Data = Readonly<Record<string, unknown>>;
const stored = <R>(make: (schema: JsonSchema) => R) => {
  const made = new WeakMap<JsonSchema, Readonly<{ of: R }>>();
  return (schema: JsonSchema): R => {
    const known = made.get(schema) ?? { of: make(schema) };
    made.set(schema, known);
    return known.of;
  };
};
const reader = stored((schema) => Compile(schema as TSchema));
const fits = (schema: JsonSchema, data: unknown) => reader(schema).Check(data);
const madeUp = stored((schema) => fc.sample(dataOf(schema), { numRuns: 1, seed: 7 })[0]);

/** An upcast to a schema as a careful author writes it: valid fields are copied, missing or invalid ones get a default. */
const lift = (to: JsonSchema, data: unknown): unknown => {
  if (to.type !== 'object' || typeof data !== 'object' || data === null) return fits(to, data) ? data : madeUp(to);
  const { properties = {}, required = [] } = to;
  const known = data as Data;
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name in known || required.includes(name))
      .map(([name, field]) => [name, lift(field, known[name])]),
  );
};

const released = (schemas: readonly JsonSchema[]): ContractDocument => {
  const latest = schemas.at(-1) ?? {};
  const steps = schemas.slice(1).map((_, at) => `step ${at + 1}`);
  const evolvedOnce = onMessage('OrderPaid', () => ({ data: latest, version: schemas.length, upcasts: steps }));
  return { ...evolvedOnce(small), release: `${schemas.length}.0.0` };
};

/** A history of schema versions: every candidate that the mode accepts. */
const accepted = (first: JsonSchema, candidates: readonly JsonSchema[], mode: Mode): readonly JsonSchema[] =>
  candidates.reduce<readonly JsonSchema[]>(
    (versions, candidate) => {
      const releases = versions.map((_, at) => released(versions.slice(0, at + 1)));
      return checkAgainst(releases, released([...versions, candidate]), mode).length === 0 ? [...versions, candidate] : versions;
    },
    [first],
  );

const history = objects(2).chain((first) =>
  fc.record({ first: fc.constant(first), candidates: fc.array(evolved(first), { minLength: 4, maxLength: 5 }) }),
);
const dataOfEach = (versions: readonly JsonSchema[], seed: number) =>
  versions.map((schema) => fc.sample(dataOf(schema), { numRuns: 5, seed }));

describe('a history of accepted versions', { timeout: 30_000 }, () => {
  it.each<Mode>(['backward-transitive', 'full-transitive'])(
    '%s: current readers can read all earlier data after upcasting',
    (mode) => {
      let raised = 0;
      fc.assert(
        fc.property(history, fc.integer(), ({ first, candidates }, seed) => {
          const versions = accepted(first, candidates, mode);
          raised += versions.length - 1;
          for (const [at, written] of dataOfEach(versions, seed).entries())
            for (const data of written) {
              const now = versions.slice(at + 1).reduce<unknown>((up, schema) => lift(schema, up), data);
              expect(fits(versions.at(-1) ?? {}, now)).toBe(true);
            }
        }),
        { numRuns: 60 },
      );
      expect(raised).toBeGreaterThan(20);
    },
  );

  it.each<Mode>(['forward-transitive', 'full-transitive'])('%s: earlier readers can read all current data unchanged', (mode) => {
    let raised = 0;
    fc.assert(
      fc.property(history, fc.integer(), ({ first, candidates }, seed) => {
        const versions = accepted(first, candidates, mode);
        raised += versions.length - 1;
        for (const [at, written] of dataOfEach(versions, seed).entries())
          for (const data of written) for (const reader of versions.slice(0, at)) expect(fits(reader, data)).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(raised).toBeGreaterThan(20);
  });
});

describe('a change without a version', { timeout: 30_000 }, () => {
  it('is readable in both directions when a mode accepts it', () => {
    let stored = 0;
    const pair = objects(2).chain((old) => fc.record({ old: fc.constant(old), now: evolved(old) }));
    fc.assert(
      fc.property(pair, fc.constantFrom<Mode>('backward', 'forward', 'full'), fc.integer(), ({ old, now }, mode, seed) => {
        const was = onData('OrderPaid', () => old)(small);
        if (compareContracts(was, onData('OrderPaid', () => now)(small), mode).length > 0) return;
        stored += 1;
        for (const data of fc.sample(dataOf(old), { numRuns: 20, seed })) expect(fits(now, data)).toBe(true);
        for (const data of fc.sample(dataOf(now), { numRuns: 20, seed })) expect(fits(old, data)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(stored).toBeGreaterThan(20);
  });
});
