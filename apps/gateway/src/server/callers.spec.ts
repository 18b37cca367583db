import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { callerOfAddress, openCallers } from './callers.js';

const from = (remoteAddress: string | undefined, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('a caller', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', 'unknown'],
    ['not an address', 'unknown'],
  ])('at %j is %s', (address, caller) => expect(callerOfAddress(address)).toBe(caller));

  it('is the connected address, whatever a header says, unless that is a trusted proxy', () => {
    expect(openCallers([]).of(from('192.0.2.7', '198.51.100.1'))).toBe('192.0.2.7');
    const callers = openCallers(['10.0.0.0/8']);
    expect(callers.of(from('10.1.2.3', '198.51.100.1'))).toBe('198.51.100.1');
    expect(callers.of(from('10.1.2.3', '1.1.1.1, 198.51.100.1, 10.9.9.9'))).toBe('198.51.100.1');
    expect(callers.of(from('192.0.2.7', '198.51.100.1'))).toBe('192.0.2.7');
    expect([callers.isProxy('10.1.2.3'), callers.isProxy('192.0.2.7')]).toEqual([true, false]);
    expect(callers.of(from(undefined))).toBe('unknown');
  });
});
