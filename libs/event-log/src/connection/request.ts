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

type Pending = Readonly<{ subject: string; timer: NodeJS.Timeout; resolve(reply: Msg): void; reject(reason: Error): void }>;

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

  send(
    subject: string,
    data: Payload,
    { headers, timeout }: Readonly<{ headers?: MsgHdrs | undefined; timeout: number }>,
  ): Promise<Msg> {
    this.#count += 1;
    const token = this.#count.toString(36);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#take(token)?.reject(new TimeoutError()), timeout);
      this.#pending.set(token, { subject, timer, resolve, reject });
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
    const pending = this.#take(reply.subject.slice(this.#inbox.length));
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
export type SendRequest = Requester['send'];

/** What storing messages needs of a connection. */
export type Requesting = Readonly<{ nc: NatsConnection; request: SendRequest }>;

/** The requests of a connection, whose replies come to an inbox of this prefix. */
export const requesting = (nc: NatsConnection, inboxPrefix?: string): Requesting => {
  const requester = new Requester(nc, inboxPrefix);
  return { nc, request: (...message) => requester.send(...message) };
};

const defaultTimeoutMs = 1_000;

/** The same connection for the client's JetStream API, whose requests are then sent by `request`. */
export const withRequests = (nc: NatsConnection, request: SendRequest): NatsConnection =>
  Object.create(nc, {
    request: {
      value: (subject: string, data: Payload, options?: RequestOptions) =>
        request(subject, data, { headers: options?.headers, timeout: options?.timeout ?? defaultTimeoutMs }),
    },
  }) as NatsConnection;
