import { JetStreamApiError } from '@nats-io/jetstream';
import { jserrors } from '@nats-io/jetstream/internal';
import { NoRespondersError, TimeoutError } from '@nats-io/transport-node';
import { describe, expect, it } from 'vitest';
import { isUnavailable } from './availability.js';
import { LogError } from './log-error.js';

describe('an error of the connection or the broker', () => {
  it.each([
    ['a request without an answer', new TimeoutError()],
    ['a subject without responders', new NoRespondersError('stock')],
    ['a stream without a leader', new jserrors.JetStreamNotEnabled('jetstream is not enabled')],
    ['an error of the server', new JetStreamApiError({ code: 503, err_code: 10_008, description: 'unavailable' })],
    ['our own error', new LogError('NOT_AVAILABLE', 'no answer')],
  ])('is retried: %s', (_, error) => expect(isUnavailable(error)).toBe(true));

  it.each([
    ['a refused request', new JetStreamApiError({ code: 400, err_code: 10_071, description: 'wrong last sequence' })],
    ['an invalid message', new LogError('INVALID_MESSAGE', 'no such event')],
    ['a bug', new TypeError('undefined is not a function')],
  ])('is not: %s', (_, error) => expect(isUnavailable(error)).toBe(false));
});
