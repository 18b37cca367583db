import { type AnyVariables, type DocumentInput, stringifyDocument } from 'urql';
import { createClient } from 'graphql-ws/client';
import { positionIn, storePosition } from './position.ts';

const address = () => `${location.origin.replace(/^http/, 'ws')}/graphql`;

const maxWaitMs = 10_000;
const retryWait = (retries: number) =>
  new Promise<void>((over) => setTimeout(over, Math.min(1_000 * 2 ** retries, maxWaitMs) + Math.random() * 1_000));

const socket = createClient({
  url: address,
  lazy: true,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
  retryWait,
});

const normalClosure = 1_000;

/** Known only after an attempt to connect has failed; without a subscription there is no connection, and no error. */
let down = false;
socket.on('connected', () => {
  down = false;
});
socket.on('closed', (event) => {
  down = (event as CloseEvent).code !== normalClosure;
});

export interface Listener<Data> {
  next: (data: Data) => void;
  /** The server refused or ended the subscription with a reason; a lost connection is re-established and not reported here. */
  failed: (reason: unknown) => void;
}

/** Subscribes; returns a function that unsubscribes. Later reads are at least as new as the received items. */
export const subscribe = <Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
  variables: Variables,
  { next, failed }: Listener<Data>,
): (() => void) =>
  socket.subscribe<Data>(
    { query: stringifyDocument(document), variables: variables as Record<string, unknown> },
    {
      next: ({ data, errors }) => {
        const position = positionIn(data);
        if (position) storePosition(position);
        if (errors?.length) failed(errors);
        else if (data) next(data);
      },
      error: failed,
      complete: () => {},
    },
  );

/** Reports whether the live connection is open: on each change, and at once if it is closed. */
export const onConnection = (onChange: (connected: boolean) => void): (() => void) => {
  if (down) onChange(false);
  const stops = [socket.on('connected', () => onChange(true)), socket.on('closed', () => onChange(false))];
  return () => stops.forEach((stop) => stop());
};
