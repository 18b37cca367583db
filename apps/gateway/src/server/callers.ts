import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';

/** The caller that limits apply to: an IPv4 address, or the /64 network of an IPv6 address. */
export const callerOfAddress = (address: string | undefined): string => {
  if (address === undefined) return unknownCaller;
  const known = callers.get(address);
  if (known !== undefined) return known;
  const caller = parsedCaller(address);
  if (address.length <= maxAddressLength) callers.set(address, caller);
  return caller;
};

/** The caller of a closed connection or an invalid address. */
const unknownCaller = 'unknown';

const callers = new LRUCache<string, string>({ max: 10_000 });
/** The length of the longest IPv6 address. */
const maxAddressLength = 45;

const parsedCaller = (address: string): string => {
  if (!ipaddr.isValid(address)) return unknownCaller;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  // A subscriber has a whole /64 and may use any address in it.
  return `${(parsed as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
};

export type Callers = Readonly<{
  /** The caller of a request: behind trusted proxies the nearest untrusted address. */
  of(request: IncomingMessage): string;
  /** Whether the address is a trusted proxy's, whose connections carry requests of many callers. */
  isProxy(address: string): boolean;
}>;

/** `trusted`: addresses and networks of the proxies whose `x-forwarded-for` is trusted. */
export const openCallers = (trusted: readonly string[]): Callers => {
  const trust = proxyAddr.compile([...trusted]);
  return {
    of: (request) => callerOfAddress(trusted.length === 0 ? request.socket.remoteAddress : proxyAddr(request, trust)),
    isProxy: (address) => trusted.length > 0 && trust(address, 0),
  };
};
