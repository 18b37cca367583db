import type { Msg, MsgHdrs } from '@nats-io/transport-node';

/** What reading an envelope needs of headers. */
export type Headers = Pick<MsgHdrs, 'get'>;

/** Where the client keeps the bytes of a message, its headers first. Not part of its interface, so it may not be there. */
type Inner = Readonly<{ _rdata?: unknown; _msg?: Readonly<{ hdr?: unknown }>; size?: () => number }>;

const opening = 'NATS/1.0\r\n';

/**
 * The headers of a message, read where they lie. The client's own reading makes a checked list of each, which costs more than all
 * else that is done to read an event; it is the way where the client does not keep the bytes as expected.
 */
export const rawHeaders = (message: Msg): Headers | undefined => {
  const { _rdata: bytes, _msg: inner } = message as Inner;
  const length = inner?.hdr;
  if (!Buffer.isBuffer(bytes) || typeof length !== 'number' || length < opening.length) return message.headers;
  const text = bytes.toString('utf8', 0, length);
  return text.startsWith(opening) ? new HeaderText(text) : message.headers;
};

/** Bytes of a message as the broker counts them; without its headers where the client does not tell. */
export const sizeOf = (message: Msg): number =>
  (message as Inner).size?.() ?? message.subject.length + (message.reply?.length ?? 0) + message.data.length;

const starts = new Map<string, string>();

const startOf = (name: string): string => {
  const known = starts.get(name);
  if (known) return known;
  const start = `\r\n${name}:`;
  starts.set(name, start);
  return start;
};

/** Headers as they are on the wire. */
export class HeaderText implements Headers {
  constructor(private readonly text: string) {}

  get(name: string): string {
    const start = startOf(name);
    const at = this.text.indexOf(start);
    return at < 0 ? '' : this.text.slice(at + start.length, this.text.indexOf('\r\n', at + start.length)).trim();
  }
}
