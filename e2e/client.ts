import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Address } from './shop.js';

export type UserError = { readonly message: string; readonly extensions: { readonly code: string } };
export type Answer<T> = {
  readonly status: number;
  readonly data?: T | null;
  readonly errors?: readonly UserError[];
  readonly extensions?: { readonly freshness?: unknown };
};
type Send = { readonly path?: string; readonly headers?: Record<string, string>; readonly body: string };

/**
 * The APIs of a running shop for programs. `from`: the address of the caller, for a shop that trusts this machine as a proxy: failed log-ins are
 * limited by address.
 */
export const clientOf = ({ url, staffToken }: Address, { from }: { readonly from?: string } = {}) => {
  const caller: Record<string, string> = from === undefined ? {} : { 'x-forwarded-for': from };
  const send = async <T>({ path = '/graphql', headers = {}, body }: Send): Promise<Answer<T>> => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...caller, ...headers },
      body,
      signal: AbortSignal.timeout(110_000),
    });
    return { status: response.status, ...((await response.json()) as object) };
  };
  const answered = <T>({ data, errors }: Answer<T>): T => {
    if (data && !errors) return data;
    throw new Error(`The shop answered ${JSON.stringify(errors)}`);
  };
  const staff = { authorization: `Bearer ${staffToken}` };
  return {
    url,
    /** Sends a request and returns any response. */
    send,
    /** A request as a shopper; throws when the response has errors. */
    request: async <T>(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<T> =>
      answered(await send<T>({ headers, body: JSON.stringify({ query, variables }) })),
    /** A request as staff; throws when the response has errors. */
    requestAsStaff: async <T>(query: string, variables: object = {}): Promise<T> =>
      answered(await send<T>({ path: '/admin/graphql', headers: staff, body: JSON.stringify({ query, variables }) })),
    staff,
    /** The items of a subscription; leaving the loop ends it. */
    follow: async function* <T>(query: string, variables: Record<string, unknown>): AsyncGenerator<T> {
      const live = createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });
      try {
        for await (const { data, errors } of live.iterate<T>({ query, variables })) {
          if (errors || !data) throw new Error(`The subscription told ${JSON.stringify(errors)}`);
          yield data;
        }
      } finally {
        await live.dispose();
      }
    },
  };
};
export type Client = ReturnType<typeof clientOf>;
