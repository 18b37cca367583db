import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';

/** Who calls, as far as limits care: an IPv4 address, or the IPv6 network of one subscriber. */
export const callerOfAddress = (address: string | undefined): string => {
  if (address === undefined) return unknownCaller;
  const known = callers.get(address);
  if (known !== undefined) return known;
  const caller = parsedCaller(address);
  if (address.length <= maxAddressLength) callers.set(address, caller);
  return caller;
};

/** Of a connection that is closed by now. */
const unknownCaller = 'unknown';

const callers = new LRUCache<string, string>({ max: 10_000 });
/** Letters of the longest written IPv6 address; anything longer is none. */
const maxAddressLength = 45;

const parsedCaller = (address: string): string => {
  if (!ipaddr.isValid(address)) return unknownCaller;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  // A subscriber has a whole /64: addresses in it are as many as he likes.
  return `${(parsed as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
};

export type Callers = Readonly<{
  /** Who sent a request: behind trusted proxies, whom the nearest address that is none of theirs belongs to. */
  of(request: IncomingMessage): string;
  /** Whether a connection from there carries the requests of many. */
  isProxy(address: string): boolean;
}>;

/** `trusted`: addresses and networks of proxies whose `x-forwarded-for` is believed. */
export const openCallers = (trusted: readonly string[]): Callers => {
  const trust = proxyAddr.compile([...trusted]);
  return {
    of: (request) => callerOfAddress(trusted.length === 0 ? request.socket.remoteAddress : proxyAddr(request, trust)),
    isProxy: (address) => trusted.length > 0 && trust(address, 0),
  };
};
