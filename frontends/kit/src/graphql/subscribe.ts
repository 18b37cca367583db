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

/** Known only once an attempt to connect has failed; nobody listening is no fault. */
let down = false;
socket.on('connected', () => {
  down = false;
});
socket.on('closed', (event) => {
  down = (event as CloseEvent).code !== normalClosure;
});

export interface Listener<Data> {
  next: (data: Data) => void;
  /** The server refused or ended it for a reason; a lost connection is re-made by itself and not told here. */
  failed: (reason: unknown) => void;
}

/** Listens to a subscription until the function it returns is called. What is read later is no older than what it told. */
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

/** Tells whether the live connection stands: when it changes, and at once if it is down already. */
export const onConnection = (onChange: (connected: boolean) => void): (() => void) => {
  if (down) onChange(false);
  const stops = [socket.on('connected', () => onChange(true)), socket.on('closed', () => onChange(false))];
  return () => stops.forEach((stop) => stop());
};
