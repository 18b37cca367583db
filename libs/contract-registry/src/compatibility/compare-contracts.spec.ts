import { describe, expect, it } from 'vitest';
import { checkAgainst, compareContracts } from './compare-contracts.js';
import { contractChanges } from './contract-changes.catalogue.js';
import type { Finding } from './finding.js';
import { report } from './report.js';
import { schemaChanges } from './schema-changes.catalogue.js';
import { type Change, field, object, onData, onMessage, raised, small, without } from './small-contracts.fixture.js';

const rulesOf = (found: readonly Finding[]) => [...new Set(found.map(({ rule }) => rule))].toSorted();
const brokenBy = (found: readonly Finding[]) => [...new Set(found.flatMap(({ consumers }) => consumers))].toSorted();
const given = (rule: string | undefined) => (rule === undefined ? [] : [rule]);

describe('a change of the data of an event', () => {
  it.each(schemaChanges)('%s', (_, change, backward, forward) => {
    const now = onData('OrderPlaced', change)(small);
    const rule = (backward ?? forward) ? ['version-not-raised'] : [];
    expect(rulesOf(compareContracts(small, now, 'backward'))).toEqual([...given(backward), ...rule].toSorted());
    expect(rulesOf(compareContracts(small, now, 'forward'))).toEqual([...given(forward), ...rule].toSorted());
    expect(rulesOf(compareContracts(small, now, 'full'))).toEqual(
      [...new Set([...given(backward), ...given(forward), ...rule])].toSorted(),
    );
  });

  it.each(schemaChanges)('%s, under the next version and by a named step', (_, change, __, forward) => {
    const now = raised('OrderPlaced', 'the step')(onData('OrderPlaced', change)(small));
    expect(compareContracts(small, now, 'backward')).toEqual([]);
    expect(rulesOf(compareContracts(small, now, 'full'))).toEqual(given(forward));
  });
});

describe('a change of the contracts', () => {
  it.each(contractChanges)('%s', (_, change, backward, forward, broken) => {
    const now = change(small);
    expect(rulesOf(compareContracts(small, now, 'backward'))).toEqual(backward);
    expect(rulesOf(compareContracts(small, now, 'forward'))).toEqual(forward);
    const found = compareContracts(small, now, 'full');
    expect(rulesOf(found)).toEqual([...new Set([...backward, ...forward])].toSorted());
    expect(brokenBy(found)).toEqual(broken);
  });

  it('is reported with its path, its difference and the consumers that it breaks', () => {
    const [found, ...more] = compareContracts(
      small,
      raised('OrderPaid', 'step')(onData('OrderPaid', without('amount'))(small)),
      'full',
    );
    expect(more).toEqual([]);
    expect(found).toEqual({
      path: 'ORDER.order.events.OrderPaid.amount',
      part: 'events',
      change: 'required → absent',
      rule: 'required-unwritten',
      breaks: 'readers',
      consumers: ['checkout-service/order', 'orders-view/order-tracking', 'shipping-service/prepare-shipment'],
      directions: ['forward'],
      against: '1.0.0',
    });
    expect(found && report(found).split('\n')).toEqual([
      'ORDER.order.events.OrderPaid.amount: required → absent',
      '  required-unwritten: A field that a reader requires must be written by every writer.',
      '  breaks readers (forward, against 1.0.0): checkout-service/order, orders-view/order-tracking, shipping-service/prepare-shipment',
    ]);
  });
});

describe('several releases', () => {
  const release = (name: string, change: Change = (same) => same) => ({ ...change(small), release: name });
  const withoutNote = onData('OrderPlaced', without('note'));
  const back = onData('OrderPlaced', field('note', { type: 'integer' }, 'optional'));
  const releases = [release('1.0.0'), release('1.1.0', withoutNote)];

  it('are all compared when the mode is transitive: a name that returns with another meaning is found', () => {
    expect(checkAgainst(releases, back(small), 'full')).toEqual([]);
    const found = checkAgainst(releases, back(small), 'full-transitive');
    expect(found.map(({ rule, against }) => [rule, against])).toContainEqual(['type-differs', '1.0.0']);
  });

  it('report a finding once, against the newest release that has it', () => {
    const found = checkAgainst(
      [release('1.0.0'), release('1.1.0')],
      onData('OrderPaid', without('amount'))(small),
      'full-transitive',
    );
    expect(found.map(({ rule, against }) => [rule, against])).toEqual([
      ['required-unwritten', '1.1.0'],
      ['version-not-raised', '1.1.0'],
    ]);
  });

  it('are not compared forward when they are older than a release whose readers were deployed first', () => {
    const lost = onMessage('OrderPaid', () => ({ version: 2, upcasts: ['no amount'], data: object({}) }));
    const line = { ...release('2.0.0', lost), checked: 'backward-transitive' } as const;
    expect(rulesOf(checkAgainst(releases, lost(small)))).toEqual(['required-unwritten']);
    expect(checkAgainst([...releases, line], lost(small))).toEqual([]);
    expect(rulesOf(checkAgainst([...releases, line], onData('OrderPaid', field('a', { type: 'string' }))(lost(small))))).toEqual([
      'required-unwritten',
      'version-not-raised',
    ]);
  });

  it('are compared only with the last one for messages that are not stored, and senders may be deployed first', () => {
    const releases = [release('1.0.0'), release('1.1.0', (same) => ({ ...same, queries: [] }))];
    expect(checkAgainst(releases, { ...small, queries: [] })).toEqual([]);
    const added = contractChanges.find(([what]) => what === 'a rejection added')?.[1] as Change;
    expect(checkAgainst(releases, added(small))).toEqual([]);
  });
});
