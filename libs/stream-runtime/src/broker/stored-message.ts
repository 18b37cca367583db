import type { Msg } from '@nats-io/transport-node';

/** A stored message. `pending`: how many messages that fit the filter were behind it when it was sent. `at`: when the broker stored it, ms since 1970. */
export type StoredMessage = Readonly<{
  subject: string;
  seq: number;
  pending: number;
  at: number;
  text(): string;
  header(name: string): string;
}>;

/** `$JS.ACK.<stream>.<consumer>.<delivered>.<sequence>.<delivery>.<time>.<pending>`; newer ones have a domain and an account before the stream. */
const tokensWithoutAccount = 9;

/** A message as a consumer delivers it: the subject of its acknowledgement has its position (NATS ADR-15). */
export class StoredMessageOf implements StoredMessage {
  readonly seq: number;
  readonly pending: number;
  /** Counts the messages of the consumer, from 1 on. */
  readonly delivery: number;
  readonly #time: string;

  constructor(private readonly message: Msg) {
    const tokens = (message.reply ?? '').split('.');
    const first = tokens.length > tokensWithoutAccount ? 6 : 4;
    this.seq = Number(tokens[first + 1]);
    this.delivery = Number(tokens[first + 2]);
    this.#time = tokens[first + 3] ?? '0';
    this.pending = Number(tokens[first + 4]);
  }

  get subject(): string {
    return this.message.subject;
  }

  get at(): number {
    return Number(this.#time.slice(0, -6));
  }

  readonly text = (): string => {
    const { buffer, byteOffset, byteLength } = this.message.data;
    return Buffer.from(buffer, byteOffset, byteLength).toString();
  };

  readonly header = (name: string): string => this.message.headers?.get(name) ?? '';
}

/** Whether it is the message behind so many of a consumer. */
export const hasOrder = ({ delivery }: StoredMessageOf, before: number): boolean => delivery === before + 1;
