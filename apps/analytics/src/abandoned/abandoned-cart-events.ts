import { ANALYTICS, type ApplicationContract } from '@millrace/contracts';
import { decideOn, type EventLog, follow, type Follower, newestEvents } from '@millrace/event-log';
import { type Broker, type OutputReader, type OutputRecord, readOutput } from '@millrace/stream-runtime';
import type { AbandonedCart } from '../topologies/abandoned-carts.js';
import { abandonedCartTarget, decideAbandoned } from './abandoned-cart.js';

const output = 'ABANDONED_CARTS';
const retryMs = 2_000;

type Named = Pick<ApplicationContract, 'id' | 'version'>;

/**
 * Appends an event to `ANALYTICS` for each record of the output `ABANDONED_CARTS`, in their order. The causation id of an event is the position of its
 * record, so reading continues from the newest event. Instances that do the same at once append each event once: see `decideAbandoned`.
 */
export class AbandonedCartEvents {
  #follower: Follower | undefined;
  #isStopped = false;

  constructor(
    private readonly log: EventLog,
    private readonly broker: Broker,
    private readonly application: Named,
    private readonly warn: (problem: string) => void,
  ) {}

  /** Follows the output until `stop`. Errors are tried again, from the newest event on. */
  follow(): void {
    this.#follower = follow(async ({ open }) => (await open(this.#open())).ended, {
      wait: { first: retryMs, longest: retryMs },
      onError: (error) => {
        if (!this.#isStopped)
          this.warn(`abandoned carts are read again: ${error instanceof Error ? error.message : String(error)}`);
        return 'again';
      },
    });
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#follower?.stop();
  }

  async #open(): Promise<OutputReader> {
    const [newest] = await newestEvents(this.log, ANALYTICS, 1);
    const after = seqIn(this.application, newest?.causationId);
    return readOutput<string, AbandonedCart>(this.broker, this.application, { output, after }, (record) => this.#append(record));
  }

  async #append({ seq, key: cartId, value }: OutputRecord<string, AbandonedCart>): Promise<void> {
    const causationId = positionOf(this.application, seq);
    await decideOn(this.log, abandonedCartTarget, cartId, {
      key: causationId,
      causationId,
      decide: (state) => decideAbandoned(state, value),
    });
  }
}

const positionOf = ({ id, version }: Named, seq: number): string => `${id}-v${version}/${seq}`;

/** The sequence in a causation id that this version of the application wrote; 0 for any other. */
const seqIn = (application: Named, causationId = ''): number => {
  const begin = positionOf(application, 0).slice(0, -1);
  return causationId.startsWith(begin) ? Number(causationId.slice(begin.length)) || 0 : 0;
};
