import type { ItemEvent, OrderEvent } from '@millrace/contracts';
import type { Recorded } from '@millrace/event-log';
import { describe, expect, it } from 'vitest';
import type { AnsweredRequest, History, Rebuilt, Answer, StockRequest } from '../history/history.js';
import { check } from './check.js';

const recorded = (seq: number, version: number, event: { type: string }, more: Partial<Recorded> = {}): Recorded => ({
  stream: 'INVENTORY',
  seq,
  id: `e${seq}`,
  aggregate: 'item',
  aggregateId: 'a',
  at: '2026-01-01T00:00:00.000Z',
  version,
  correlationId: 'c',
  event,
  ...more,
});
const adjusted = (delta: number): ItemEvent => ({ type: 'StockAdjusted', delta, reason: 'r' });
const adjust = (delta: number): StockRequest => ({ type: 'AdjustStock', delta, reason: 'r' });
const times = { createdAt: '', updatedAt: '' };
const unheardOf: Answer['result'] = {
  status: 'accepted',
  changed: false,
  version: 0,
  state: { onHand: 0, held: 0 },
  position: {},
  ...times,
};
const accepted = (seq: number, version: number, onHand: number, changed = true): Answer['result'] => ({
  status: 'accepted',
  changed,
  version,
  state: { onHand, held: 0 },
  position: { INVENTORY: seq },
  ...times,
});
const refused = (seq: number, onHand: number): Answer['result'] => ({
  status: 'rejected',
  rejection: { type: 'StockOutOfRange', onHand },
  position: { INVENTORY: seq },
});
const answered = (requestId: string, request: StockRequest, ...results: Answer['result'][]): AnsweredRequest => ({
  aggregate: 'item',
  id: 'a',
  requestId,
  request,
  attempts: 1,
  answers: results.map((result) => ({ result, known: 0 })),
});

const compared = (more: Partial<NonNullable<Rebuilt['comparison']>>): NonNullable<Rebuilt['comparison']> => ({
  view: 'v',
  samePosition: true,
  equal: false,
  columns: ['a'],
  columnsOfOneOnly: [],
  examples: [],
  onlyLive: 0,
  onlyOther: 0,
  different: 0,
  live: { build: 1, version: 1, rows: 1, hash: 'a' },
  other: { build: 2, version: 1, rows: 1, hash: 'a' },
  ...more,
});

/** Five pieces were added, two removed, and the removal of nine was rejected. */
const good: History = {
  requests: [
    answered('r1', adjust(5), accepted(1, 1, 5), accepted(1, 1, 5, false)),
    answered('r2', adjust(-2), accepted(2, 2, 3)),
    answered('r3', adjust(-9), refused(2, 3)),
    answered('r4', adjust(0), accepted(2, 2, 3, false)),
    { ...answered('r6', adjust(0), unheardOf), id: 'b' },
    { ...answered('r1', adjust(6), { status: 'reused' }), mustBe: 'reused' },
  ],
  caused: [],
  events: [recorded(1, 1, adjusted(5), { requestId: 'r1' }), recorded(2, 2, adjusted(-2), { requestId: 'r2' })],
  trade: [],
  rebuilt: [{ view: 'v', comparison: compared({ equal: true }) }],
  deadLetters: 0,
};
const [five, two] = good.events as [Recorded, Recorded];
const rules = (history: Partial<History>) => [...new Set(check({ ...good, ...history }).map(({ rule }) => rule))].sort();
const instead = (...changed: AnsweredRequest[]) => ({
  requests: good.requests.map((one) =>
    one.mustBe ? one : (changed.find(({ requestId }) => requestId === one.requestId) ?? one),
  ),
});

describe('the check', () => {
  it('finds nothing in a correct history', () => expect(check(good)).toEqual([]));

  it('accepts that a repeated request is decided again', () => {
    const again = { ...answered('r3', adjust(-4), refused(2, 3), accepted(4, 4, 1)), attempts: 2 };
    const more = [recorded(3, 3, adjusted(2), { requestId: 'r5' }), recorded(4, 4, adjusted(-4), { requestId: 'r3' })];
    const r5 = answered('r5', adjust(2), accepted(3, 3, 5));
    expect(check({ ...good, requests: [...instead(again).requests, r5], events: [five, two, ...more] })).toEqual([]);
  });

  it('accepts that an attempt without an answer was executed', () => {
    const again = { ...answered('r3', adjust(-9), refused(2, 3)), attempts: 2 };
    const more = [recorded(3, 3, adjusted(20), { requestId: 'r5' }), recorded(4, 4, adjusted(-9), { requestId: 'r3' })];
    const r5 = answered('r5', adjust(20), accepted(3, 3, 23));
    expect(check({ ...good, requests: [...instead(again).requests, r5], events: [five, two, ...more] })).toEqual([]);
  });

  it.each<[string, Partial<History>, string[]]>([
    ['an acknowledged event is lost', { events: [five] }, ['acknowledged is stored', 'answers match the log']],
    ['an event is there twice', { events: [five, two, recorded(3, 3, adjusted(-2), { requestId: 'r2' })] }, ['exactly once']],
    ['a version is there twice', { events: [five, { ...two, version: 1 }] }, ['answers match the log', 'versions follow']],
    ['a version is left out', { events: [five, { ...two, version: 3 }] }, ['answers match the log', 'versions follow']],
    [
      'a refused request left an event',
      { events: [five, two, recorded(3, 3, adjusted(-1), { requestId: 'r3' })] },
      ['refused left nothing'],
    ],
    [
      'a request that was refused at each of its attempts left an event',
      {
        ...instead({ ...answered('r3', adjust(-9), refused(2, 3), refused(2, 3)), attempts: 2 }),
        events: [five, two, recorded(3, 3, adjusted(-1), { requestId: 'r3' })],
      },
      ['refused left nothing'],
    ],
    [
      'a request changed nothing at one attempt and was refused at the other, and left an event',
      {
        ...instead({ ...answered('r4', adjust(0), accepted(2, 2, 3, false), refused(2, 3)), attempts: 2 }),
        events: [five, two, recorded(3, 3, adjusted(0), { requestId: 'r4' })],
      },
      ['answers match the log', 'refused left nothing'],
    ],
    ['an event comes from nobody', { events: [five, two, recorded(3, 3, adjusted(1), { requestId: 'r9' })] }, ['asked for']],
    ['a request has no answer', instead(answered('r2', adjust(-2))), ['answered']],
    ['a request was put aside', instead(answered('r4', adjust(0), { status: 'failed', reason: 'x' })), ['not dead-lettered']],
    [
      'what changed nothing is in the log later',
      {
        ...instead(answered('r4', adjust(0), accepted(2, 2, 3, false))),
        events: [five, two, recorded(3, 3, adjusted(0), { requestId: 'r4' })],
      },
      ['refused left nothing'],
    ],
    ['an answer is not what the log holds', instead(answered('r2', adjust(-2), accepted(2, 2, 4))), ['answers match the log']],
    ['a refusal has no ground', instead(answered('r3', adjust(-3), refused(2, 3))), ['answers match the log']],
    [
      'a refusal is given from an old state',
      instead({ ...answered('r3', adjust(-9)), answers: [{ result: refused(1, 5), known: 2 }] }),
      ['answers match the log'],
    ],
    ['the effect is another than asked', { events: [five, { ...two, event: adjusted(-1) }] }, ['answers match the log']],
    [
      'a key was used again and it was let pass',
      { requests: [...good.requests, { ...answered('r1', adjust(6), accepted(1, 1, 5)), mustBe: 'reused' }] },
      ['refused'],
    ],
    ['something lies among the dead letters', { deadLetters: 1 }, ['not dead-lettered']],
    [
      'a view has other rows than its rebuild',
      { rebuilt: [{ view: 'v', comparison: compared({ different: 1, examples: ['k'] }) }] },
      ['each view equals a fresh rebuild'],
    ],
    ['a view could not be rebuilt', { rebuilt: [{ view: 'v', failure: 'poison' }] }, ['each view equals a fresh rebuild']],
    [
      'a refusal came to something after all, asked once',
      { events: [five, two, recorded(3, 3, adjusted(-9), { requestId: 'r3' })] },
      ['refused left nothing', 'stock holds'],
    ],
  ])('finds that %s', (_, history, expected) => expect(rules(history)).toEqual(expected));
});

describe('the check of the reactions to orders', () => {
  const lines = [{ variantId: 'a', quantity: 2 }];
  const event: OrderEvent = { type: 'StockReservationRequested', lines };
  const cause = recorded(1, 1, event, { stream: 'ORDER', aggregate: 'order', aggregateId: 'o', id: 'c1' });
  const reserved = recorded(3, 1, { type: 'StockReserved', lines } as never, {
    aggregate: 'reservation',
    aggregateId: 'o',
    causationId: 'c1',
  });
  const held = recorded(4, 3, { type: 'StockHeld', orderId: 'o', quantity: 2 } as never, { causationId: 'c1' });
  const withOrder = (...events: Recorded[]) => rules({ caused: [cause], events: [five, two, ...events] });

  it('finds nothing when the reaction is complete', () => expect(withOrder(reserved, held)).toEqual([]));
  it('finds a missing reaction', () => expect(withOrder()).toEqual(['reacted once']));
  it('finds a partial reaction', () => expect(withOrder(reserved)).toEqual(['reacted once']));
  it('finds a repeated reaction', () => {
    const again = [
      { ...reserved, seq: 5, version: 2 },
      { ...held, seq: 6, version: 4 },
    ];
    expect(withOrder(reserved, held, ...again)).toEqual(['reacted once', 'stock holds']);
  });
  it('finds that more is reserved than on hand', () => {
    const much = { ...held, event: { type: 'StockHeld', orderId: 'o', quantity: 9 } as never };
    expect(withOrder(reserved, much)).toEqual(['reacted once', 'stock holds']);
  });
});
