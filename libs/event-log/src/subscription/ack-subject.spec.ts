import { describe, expect, it } from 'vitest';
import { parseAckSubject } from './ack-subject.js';

describe('the reply subject of a delivered message', () => {
  it.each([
    ['$JS.ACK.ORDER.reader.1.42.7.1764000000000000000.9'],
    ['$JS.ACK._.hash.ORDER.reader.1.42.7.1764000000000000000.9.token'],
    ['$JS.ACK.hub.hash.ORDER.reader.1.42.7.1764000000000000000.9'],
  ])('contains the position: %s', (reply) => {
    expect(parseAckSubject(reply)).toEqual({ seq: 42, order: 7, pending: 9 });
  });

  it.each([[undefined], [''], ['_INBOX.a.b'], ['$JS.ACK.ORDER.reader.1']])('is not parsed: %s', (reply) => {
    expect(parseAckSubject(reply)).toBeUndefined();
  });
});
