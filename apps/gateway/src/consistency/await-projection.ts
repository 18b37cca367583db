import type { InMemoryProjection } from '@millrace/views/in-memory';
import type { ReadSession } from './read-session.js';

/** As long as other views wait for a position that is asked for. */
const readAfterTimeoutMs = 1_000;

type Projection = Pick<InMemoryProjection<unknown, Readonly<{ type: string }>>, 'stream' | 'whenComplete' | 'seq' | 'waitFor'>;

/**
 * Waits up to a second for the position that the session has seen, and records the freshness of the projection `view` in it. Throws
 * `NOT_AVAILABLE` when the projection has not been complete within five seconds after the start.
 */
export const awaitProjection = async (
  projection: Projection,
  view: string,
  session: Pick<ReadSession, 'position' | 'record'>,
): Promise<void> => {
  await projection.whenComplete();
  const { name } = projection.stream;
  const wanted = session.position()[name] ?? 0;
  if (projection.seq() < wanted) await projection.waitFor(wanted, readAfterTimeoutMs);
  const seq = projection.seq();
  const reached = seq >= wanted;
  const [behindEvents, behindMs] = reached ? [0, 0] : [wanted - seq, readAfterTimeoutMs];
  session.record({ view, positions: { [name]: seq }, behindEvents, behindMs, reached });
};
