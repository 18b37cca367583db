import { describe, expect, it } from 'vitest';
import type { Positions } from '../registry/positions.js';
import { DeferredPositions } from './deferred-positions.js';

const at = (seqs: Readonly<Record<string, number>>): Positions =>
  Object.fromEntries(Object.entries(seqs).map(([stream, seq]) => [stream, { seq, id: String(seq), at: undefined }]));

describe('deferred positions', () => {
  it('join all moves since the last one that was stored', () => {
    const deferred = new DeferredPositions();
    deferred.defer({ from: at({ ORDER: 1, CART: 5 }), to: at({ ORDER: 2 }) });
    deferred.defer({ from: at({ ORDER: 2, CART: 5 }), to: at({ ORDER: 4 }) });
    expect(deferred.joinedWith({ from: at({ ORDER: 4, CART: 5 }), to: at({ CART: 6 }) })).toEqual({
      from: at({ ORDER: 1, CART: 5 }),
      to: at({ ORDER: 4, CART: 6 }),
    });
  });

  it('begin at nothing when the database has no position of the stream', () => {
    const deferred = new DeferredPositions();
    deferred.defer({ from: {}, to: at({ ORDER: 2 }) });
    deferred.clear();
    deferred.defer({ from: at({ ORDER: 2 }), to: at({ ORDER: 3 }) });
    expect(deferred.joinedWith({ from: {}, to: {} })).toEqual({ from: at({ ORDER: 2 }), to: at({ ORDER: 3 }) });
  });

  it('are due 100 ms after the first of them, until they are stored', () => {
    const deferred = new DeferredPositions();
    expect(deferred.dueInMs(0)).toBeUndefined();
    deferred.defer({ from: {}, to: at({ ORDER: 1 }) }, 10);
    deferred.defer({ from: at({ ORDER: 1 }), to: at({ ORDER: 2 }) }, 60);
    expect([deferred.dueInMs(60), deferred.dueInMs(110), deferred.dueInMs(500)]).toEqual([50, 0, 0]);
    deferred.clear();
    expect(deferred.dueInMs(500)).toBeUndefined();
  });
});
