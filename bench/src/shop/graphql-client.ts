import { Agent, request } from 'node:http';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

export type GraphqlClient = {
  /** Sends a query or a mutation on a persistent connection; throws when the response has errors. */
  readonly request: <T>(query: string, variables?: object) => Promise<T>;
  /** The same, with the extensions of the response. */
  readonly requestWithExtensions: <T>(
    query: string,
    variables?: object,
  ) => Promise<{ readonly data: T; readonly extensions?: Extensions }>;
  /** The items of a subscription, until the reader stops; all subscriptions share one connection. */
  readonly listen: <T>(query: string, variables: Readonly<Record<string, unknown>>) => AsyncIterable<T>;
  readonly close: () => Promise<void>;
};

type Extensions = {
  readonly freshness?: Readonly<Record<string, { readonly reached: boolean; readonly behindEvents: number }>>;
};
type Answer<T> = {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string }[];
  readonly extensions?: Extensions;
};
type Headers = Readonly<Record<string, string>>;

const post = (url: string, agent: Agent, headers: Headers, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    });
    sent.once('error', reject);
    sent.end(body);
  });

const dataOf = <T>({ data, errors }: Answer<T>): T => {
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('; ') ?? 'an answer without data');
  return data;
};

/** One shopper's connection to a GraphQL API: one socket for requests, one for subscriptions. */
export const graphqlClient = (url: string, headers: Headers = {}): GraphqlClient => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let live: Client | undefined;
  const connect = () => createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket, lazy: false });
  const sentWith = { 'content-type': 'application/json', ...headers };
  const requestWithExtensions = async <T>(query: string, variables: object = {}) => {
    const answer = JSON.parse(await post(url, agent, sentWith, JSON.stringify({ query, variables }))) as Answer<T>;
    return { data: dataOf(answer), ...(answer.extensions && { extensions: answer.extensions }) };
  };
  return {
    requestWithExtensions,
    request: async <T>(query: string, variables: object = {}) => (await requestWithExtensions<T>(query, variables)).data,
    listen: async function* <T>(query: string, variables: Readonly<Record<string, unknown>>) {
      live ??= connect();
      for await (const news of live.iterate<T>({ query, variables })) yield dataOf(news as Answer<T>);
    },
    close: async () => {
      agent.destroy();
      await live?.dispose();
    },
  };
};
