import {
  ClosedConnectionError,
  createInbox,
  type Msg,
  type MsgHdrs,
  type NatsConnection,
  NoRespondersError,
  type Payload,
  PermissionViolationError,
  RequestError,
  type RequestOptions,
  TimeoutError,
} from '@nats-io/transport-node';

/** `isPart`: whether another reply follows; `undefined` where one reply is all. */
type Pending = Readonly<{
  subject: string;
  timer: NodeJS.Timeout;
  isPart?: ((reply: Msg) => boolean) | undefined;
  resolve(reply: Msg): void;
  reject(reason: Error): void;
}>;
type Options = Readonly<{ headers?: MsgHdrs | undefined; timeout: number }>;

/**
 * Requests of one connection under one subscription to replies. The client's own `request` does the same; it makes an error with a stack
 * trace for each reply that arrives, and races two promises, which was a twentieth of the processor time of a service.
 */
class Requester {
  readonly #inbox: string;
  readonly #pending = new Map<string, Pending>();
  #count = 0;

  constructor(
    private readonly nc: NatsConnection,
    inboxPrefix: string | undefined,
  ) {
    this.#inbox = `${createInbox(inboxPrefix)}.`;
    nc.subscribe(`${this.#inbox}*`, { callback: (error, reply) => (error ? this.#failAll(error) : this.#receive(reply)) });
    void nc.closed().then(() => this.#failAll(new ClosedConnectionError()));
    void this.#watchViolations();
  }

  send(subject: string, data: Payload, { headers, timeout }: Options, isPart?: (reply: Msg) => boolean): Promise<Msg> {
    this.#count += 1;
    const token = this.#count.toString(36);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#take(token)?.reject(new TimeoutError()), timeout);
      this.#pending.set(token, { subject, timer, isPart, resolve, reject });
      try {
        this.nc.publish(subject, data, { ...(headers && { headers }), reply: this.#inbox + token });
      } catch (error) {
        this.#take(token);
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  }

  #take(token: string): Pending | undefined {
    const pending = this.#pending.get(token);
    clearTimeout(pending?.timer);
    this.#pending.delete(token);
    return pending;
  }

  #receive(reply: Msg): void {
    const token = reply.subject.slice(this.#inbox.length);
    const expecting = this.#pending.get(token);
    if (expecting?.isPart?.(reply)) return void expecting.timer.refresh();
    const pending = this.#take(token);
    if (reply.data.length > 0 || reply.headers?.code !== noResponders) return pending?.resolve(reply);
    const cause = new NoRespondersError(pending?.subject ?? '');
    return pending?.reject(new RequestError(cause.message, { cause }));
  }

  #failAll(cause: Error): void {
    for (const token of [...this.#pending.keys()]) this.#take(token)?.reject(new RequestError(cause.message, { cause }));
  }

  /** The broker reports a subject that the application may not use, instead of a reply. */
  async #watchViolations(): Promise<void> {
    for await (const status of this.nc.status()) {
      if (status.type !== 'error' || !(status.error instanceof PermissionViolationError)) continue;
      const { operation, subject, message } = status.error;
      const refused = [...this.#pending].filter(([, pending]) => operation === 'publish' && pending.subject === subject);
      for (const [token] of refused) this.#take(token)?.reject(new RequestError(message, { cause: status.error }));
    }
  }
}

/** Status of the reply to a request that no subscription received. */
const noResponders = 503;

/**
 * Sends a message and resolves to the first reply. Rejects with `TimeoutError` when none arrives within `timeout` ms, with `RequestError` when nobody
 * subscribes to the subject, the application may not use it, or the connection is closed.
 */
export type SendRequest = (subject: string, data: Payload, options: Options) => Promise<Msg>;

/**
 * Sends a message to which the broker answers with several, the last of which has a status (NATS ADR-31); resolves to those before. Errors as `SendRequest`; `timeout` is
 * the longest time without a reply. The client's own call subscribes for each, and ends that by a time-out, with an error, five seconds later.
 */
export type SendBatchRequest = (subject: string, data: Payload, options: Options) => Promise<readonly Msg[]>;

/** What storing messages needs of a connection. */
export type Requesting = Readonly<{ nc: NatsConnection; request: SendRequest }>;

/** The requests of a connection, whose replies come to an inbox of this prefix. */
export const requesting = (
  nc: NatsConnection,
  inboxPrefix?: string,
): Requesting & Readonly<{ requestBatch: SendBatchRequest }> => {
  const requester = new Requester(nc, inboxPrefix);
  return {
    nc,
    request: (...message) => requester.send(...message),
    requestBatch: async (...message) => {
      const replies: Msg[] = [];
      const last = await requester.send(...message, (reply) => {
        const isPart = !isStatus(reply);
        if (isPart) replies.push(reply);
        return isPart;
      });
      const { code = 0, description = '' } = last.headers ?? {};
      if (code === endOfBatch || code === nothingFound) return replies;
      throw new RequestError(`${message[0]}: ${code} ${description}`);
    },
  };
};

const endOfBatch = 204;
const nothingFound = 404;

const isStatus = ({ data, headers }: Msg): boolean => data.length === 0 && (headers?.code ?? 0) > 0;

const defaultTimeoutMs = 1_000;

/** The same connection for the client's JetStream API, whose requests are then sent by `request`. */
export const withRequests = (nc: NatsConnection, request: SendRequest): NatsConnection =>
  Object.create(nc, {
    request: {
      value: (subject: string, data: Payload, options?: RequestOptions) =>
        request(subject, data, { headers: options?.headers, timeout: options?.timeout ?? defaultTimeoutMs }),
    },
  }) as NatsConnection;
