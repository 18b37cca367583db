import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** The data of an answer to any document; a test asserts on them. */
type Data = any;
export type Answer = Readonly<{
  status: number;
  data: Data;
  errors?: readonly { message: string; extensions: Record<string, unknown> }[];
  extensions: Data;
}>;

export const clientOf = (url: string) => {
  const send = async (
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
    path = '/graphql',
  ): Promise<Answer> => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(url + path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
    return { status: response.status, ...((await response.json()) as object) } as Answer;
  };
  const live = (connectionParams: Record<string, unknown> = {}): Client =>
    createClient({ connectionParams, url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });
  return { send: send, live };
};
