import type { StoredMsg } from '@nats-io/jetstream';
import type { Msg, MsgHdrs } from '@nats-io/transport-node';
import { type Headers, rawHeaders } from './raw-headers.js';

/** A message of a stream as the broker answers a direct read (NATS ADR-31). */
export class DirectMessage implements StoredMsg {
  readonly subject: string;
  readonly seq: number;
  readonly data: Uint8Array;
  readonly #headers: Headers;

  /** Throws for a reply without headers: it is none of a direct read. */
  constructor(private readonly reply: Msg) {
    const headers = rawHeaders(reply);
    if (!headers) throw new TypeError('the reply to a direct read has no headers');
    this.#headers = headers;
    this.subject = headers.get('Nats-Subject');
    this.seq = Number(headers.get('Nats-Sequence'));
    this.data = reply.data;
  }

  /** All headers, parsed by the client: to read an envelope, `headers` costs less. */
  get header(): MsgHdrs {
    return this.reply.headers as MsgHdrs;
  }

  get headers(): Headers {
    return this.#headers;
  }

  get timestamp(): string {
    return this.#headers.get('Nats-Time-Stamp');
  }

  get time(): Date {
    return new Date(this.timestamp);
  }

  get pending(): number {
    return Number(this.#headers.get('Nats-Num-Pending'));
  }

  get lastSequence(): number {
    return Number(this.#headers.get('Nats-Last-Sequence'));
  }

  json<T>(reviver?: (this: unknown, key: string, value: unknown) => unknown): T {
    return JSON.parse(this.string(), reviver) as T;
  }

  string(): string {
    return new TextDecoder().decode(this.data);
  }
}
