import { describe, expect, it } from 'vitest';
import { isDatabaseUnavailable } from './database-unavailable.js';

const coded = (code: string, message = 'as it says') => Object.assign(new Error(message), { code });

describe('a database outage', () => {
  it.each([
    coded('ECONNREFUSED'),
    coded('ECONNRESET'),
    coded('57P01', 'terminating connection due to administrator command'),
    coded('57P03', 'the database system is starting up'),
    coded('53300', 'sorry, too many clients already'),
    coded('08006'),
    new Error('Connection terminated unexpectedly'),
    new Error('Connection terminated due to connection timeout'),
    new Error('timeout exceeded when trying to connect'),
    new Error('Client has encountered a connection error and is not queryable'),
    Object.assign(new Error('query failed'), { driverError: coded('57P02') }),
    new Error('outer', { cause: coded('EPIPE') }),
    new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]),
  ])('is recognised by %s', (error) => expect(isDatabaseUnavailable(error)).toBe(true));

  it.each([
    coded('42P01', 'relation "product" does not exist'),
    coded('22P02', 'invalid input syntax'),
    coded('23505'),
    coded('57014', 'canceling statement due to statement timeout'),
    coded('ENOENT'),
    new TypeError('connection is not a function'),
    new AggregateError([coded('ECONNREFUSED'), new TypeError('x')]),
    new AggregateError([]),
    undefined,
    null,
    'ECONNREFUSED',
  ])('is not recognised by %s', (error) => expect(isDatabaseUnavailable(error)).toBe(false));
});
