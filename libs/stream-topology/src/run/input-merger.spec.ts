import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputMerger } from '../index.js';

const record = (value: string) => ({ key: 'k', value, at: 0 });

/** All records that can be released, as text. */
const released = (merger: InputMerger): string[] => {
  const values: string[] = [];
  for (let next = merger.next(); next; next = merger.next()) values.push(`${String(next.record.value)}@${next.order}`);
  return values;
};

describe('a merger of inputs', () => {
  it('waits for an input that may bring an earlier record', () => {
    const merger = new InputMerger(2);
    merger.push(0, record('a'), 5);
    expect(released(merger)).toEqual([]);
    merger.push(1, record('b'), 3);
    expect(released(merger)).toEqual(['b@3']);
    merger.push(1, record('c'), 6);
    expect(released(merger)).toEqual(['a@5']);
  });

  it('releases records of the same order by the number of their input', () => {
    const merger = new InputMerger(2);
    merger.push(1, record('b'), 5);
    merger.heartbeat(0, 5);
    expect(released(merger)).toEqual([]);
    merger.push(0, record('a'), 5);
    expect(released(merger)).toEqual(['a@5']);
    merger.heartbeat(0, 6);
    expect(released(merger)).toEqual(['b@5']);
  });

  it('keeps the records of an input in their sequence', () => {
    const merger = new InputMerger(2);
    merger.push(0, record('a'), 9);
    merger.push(0, record('late'), 4);
    merger.push(1, record('b'), 7);
    merger.push(1, record('c'), 10);
    expect(released(merger)).toEqual(['b@7', 'a@9', 'late@9']);
  });

  it('does not wait for finished and idle inputs', () => {
    const merger = new InputMerger(3);
    merger.push(0, record('a'), 5);
    merger.finish(1);
    merger.idle(2);
    expect(released(merger)).toEqual(['a@5']);
  });

  it('waits again for an input that is no longer idle', () => {
    const merger = new InputMerger(2);
    merger.idle(1);
    merger.active(1);
    merger.push(0, record('a'), 5);
    expect(released(merger)).toEqual([]);
  });

  it('releases a record of an idle input that comes too late at the order that it has reached', () => {
    const merger = new InputMerger(2);
    merger.idle(1);
    merger.push(0, record('a'), 5);
    expect(released(merger)).toEqual(['a@5']);
    merger.push(1, record('late'), 2);
    merger.push(0, record('b'), 6);
    expect(released(merger)).toEqual(['late@5']);
    merger.heartbeat(1, 7);
    expect(released(merger)).toEqual(['b@6']);
  });

  it('promises the least order that can still come', () => {
    const merger = new InputMerger(2);
    merger.heartbeat(0, 8);
    expect(merger.promised).toBe(-1);
    merger.push(1, record('a'), 5);
    expect(merger.promised).toBe(5);
    released(merger);
    merger.heartbeat(1, 9);
    expect(merger.promised).toBe(8);
  });

  it('continues from its state', () => {
    const merger = new InputMerger(2);
    merger.push(0, record('a'), 5);
    merger.push(1, record('b'), 3);
    expect(released(merger)).toEqual(['b@3']);
    const other = new InputMerger(2, merger.snapshot(), merger.reached);
    other.finish(1);
    expect(released(other)).toEqual(['a@5']);
  });

  it('continues from the order of the released records when those that waited are pushed again', () => {
    const merger = new InputMerger(2);
    merger.push(0, record('a'), 9);
    merger.push(1, record('b'), 10);
    expect(released(merger)).toEqual(['a@9']);
    merger.push(1, record('c'), 3);
    const other = InputMerger.from(merger.state());
    other.push(1, record('b'), 10);
    other.push(1, record('c'), 3);
    other.push(0, record('late'), 4);
    other.finish(0);
    expect(released(other)).toEqual(['late@9', 'b@10', 'c@10']);
    const third = InputMerger.from(other.state());
    third.idle(0);
    third.push(1, record('d'), 4);
    third.push(0, record('later'), 5);
    third.finish(0);
    expect(released(third)).toEqual(['later@10', 'd@10']);
    expect(third.state()).toEqual({ reached: 10, inputs: [9, 10] });
  });

  it('releases the same sequence for each interleaving', () => {
    const anyInput = fc.array(fc.nat(20), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(anyInput, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(9), { minLength: 1 }),
        (inputs, choices) => {
          const sequence = (order: readonly number[]) => {
            const merger = new InputMerger(inputs.length);
            const next = inputs.map(() => 0);
            const values: string[] = [];
            for (let step = 0; step < 999; step += 1) {
              const open = inputs.flatMap((input, index) => ((next[index] ?? 0) <= input.length ? [index] : []));
              const chosen = open[(order[step % order.length] ?? 0) % open.length];
              if (chosen === undefined) break;
              const at = inputs[chosen]?.[next[chosen] ?? 0];
              if (at === undefined) merger.finish(chosen);
              else merger.push(chosen, record(`${chosen}/${next[chosen]}`), at);
              next[chosen] = (next[chosen] ?? 0) + 1;
              values.push(...released(merger));
            }
            return values;
          };
          expect(sequence(choices)).toEqual(sequence([0]));
          expect(sequence(choices)).toHaveLength(inputs.flat().length);
        },
      ),
    );
  });
});
