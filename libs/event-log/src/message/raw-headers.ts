import type { JsMsg } from '@nats-io/jetstream';
import type { Msg, MsgHdrs } from '@nats-io/transport-node';

/** The part of the client's headers that reading an envelope needs. `get` returns the empty string for an absent header. */
export type Headers = Pick<MsgHdrs, 'get'>;

/** Private properties of the client's message: its bytes, headers first, and the length of the headers. They may be absent. */
type ClientMessage = Readonly<{ _rdata?: unknown; _msg?: Readonly<{ hdr?: unknown }>; size?: () => number }>;

const headerLine = 'NATS/1.0\r\n';

/**
 * The headers of a message, read from its bytes. The client's own parser builds a validated list for each header, which costs more than
 * everything else in reading an event; it is the fallback where the client does not hold the bytes as expected.
 */
export const rawHeaders = (message: Msg): Headers | undefined => {
  const { _rdata: bytes, _msg: inner } = message as ClientMessage;
  const length = inner?.hdr;
  if (!Buffer.isBuffer(bytes) || typeof length !== 'number' || length < headerLine.length) return message.headers;
  const text = bytes.toString('utf8', 0, length);
  return text.startsWith(headerLine) ? new RawHeaders(text) : message.headers;
};

/** The same for a message of a consumer, which holds the message in a private property. */
export const rawHeadersDelivered = (message: JsMsg): Headers | undefined => {
  const { msg } = message as unknown as Readonly<{ msg?: Msg }>;
  return msg ? rawHeaders(msg) : message.headers;
};

/** Size of a message in bytes as the broker counts it; without the headers where the client does not expose the size. */
export const messageSize = (message: Msg): number =>
  (message as ClientMessage).size?.() ?? message.subject.length + (message.reply?.length ?? 0) + message.data.length;

const prefixes = new Map<string, string>();

const prefixOf = (name: string): string => {
  const cached = prefixes.get(name);
  if (cached) return cached;
  const prefix = `\r\n${name}:`;
  prefixes.set(name, prefix);
  return prefix;
};

/** Headers in their wire format. */
export class RawHeaders implements Headers {
  constructor(private readonly text: string) {}

  get(name: string): string {
    const prefix = prefixOf(name);
    const start = this.text.indexOf(prefix);
    return start < 0 ? '' : this.text.slice(start + prefix.length, this.text.indexOf('\r\n', start + prefix.length)).trim();
  }
}
