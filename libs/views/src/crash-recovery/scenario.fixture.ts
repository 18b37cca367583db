import fc from 'fast-check';
import type { Crash } from './fault-injection.fixture.js';
import { ignoredKey, type Note, poison } from './notes.fixture.js';

/** The next step of instance `0` or `1`, or of the operator through one of them. */
export type Step = Readonly<
  | ({ does: 'deliver' } & Delivery)
  | ({ does: 'race' } & Delivery)
  | { does: 'take-over'; who: number }
  | { does: 'redrive' | 'discard'; who: number; key: string; healed: boolean }
>;

type Delivery = Readonly<{ who: number; of: readonly Note['stream'][]; back: number; size: number }>;

/** A history, the steps that process it, and per instance the statements at which it crashes. */
export type Scenario = Readonly<{ history: readonly Note[]; steps: readonly Step[]; crashes: readonly (readonly Crash[])[] }>;

const keys = ['a', 'b', 'c'];
const streams: readonly Note['stream'][] = ['INVENTORY', 'ORDER'];

const note = fc.record({
  stream: fc.constantFrom(...streams),
  key: fc.constantFrom(...keys, ...keys, ignoredKey),
  value: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 6 }) }, { weight: 1, arbitrary: fc.constantFrom(0, poison) }),
});

const who = fc.constantFrom(0, 1);
const delivery = fc.record({
  does: fc.constantFrom<'deliver' | 'race'>('deliver', 'deliver', 'race'),
  who,
  of: fc.constantFrom<readonly Note['stream'][]>(['INVENTORY'], ['ORDER'], ['INVENTORY', 'ORDER']),
  back: fc.nat(3),
  size: fc.nat(4),
});
const operation = fc.record({
  does: fc.constantFrom<'redrive' | 'discard'>('redrive', 'discard'),
  who,
  key: fc.constantFrom(...keys),
  healed: fc.boolean(),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: delivery },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('take-over' as const), who }) },
  { weight: 3, arbitrary: operation },
);
const crash = fc.record({ statement: fc.nat(40), when: fc.constantFrom<'before' | 'after'>('before', 'after') });
const crashLists = fc.array(crash, { maxLength: 3 });

export const scenario: fc.Arbitrary<Scenario> = fc.record({
  history: fc.array(note, { minLength: 5, maxLength: 30 }),
  steps: fc.array(step, { minLength: 5, maxLength: 25 }),
  crashes: fc.tuple(crashLists, crashLists),
});

const deliver = (who: number, size: number, back = 0): Step => ({ does: 'deliver', who, of: streams, back, size });

/** A small scenario with every kind of step: a key is quarantined, later events of it wait, the operator redrives it. */
export const everything: Omit<Scenario, 'crashes'> = {
  history: [
    { stream: 'INVENTORY', key: 'a', value: 1 },
    { stream: 'ORDER', key: 'a', value: poison },
    { stream: 'INVENTORY', key: 'b', value: 2 },
    { stream: 'INVENTORY', key: 'a', value: 3 },
    { stream: 'ORDER', key: 'b', value: 0 },
    { stream: 'INVENTORY', key: 'a', value: 4 },
    { stream: 'INVENTORY', key: 'b', value: 0 },
  ],
  steps: [deliver(0, 2), deliver(0, 2, 1), { does: 'redrive', who: 0, key: 'a', healed: true }, deliver(0, 1), deliver(0, 5)],
};

/** Two races: a key is redriven while an instance has cached its quarantine; an instance that lost its lease goes on. */
export const knownHard: readonly Scenario[] = [
  {
    history: everything.history,
    steps: [deliver(0, 2), deliver(0, 1), { does: 'redrive', who: 1, key: 'a', healed: true }, deliver(0, 5)],
    crashes: [[], []],
  },
  {
    history: everything.history,
    steps: [deliver(0, 1), { does: 'take-over', who: 1 }, deliver(1, 1), deliver(0, 2)],
    crashes: [[], []],
  },
];
