import type { Topology } from '@millrace/stream-topology';
import { StreamsError } from '../broker/streams-error.js';
import type { Sources } from './source.js';

/** Throws `missing-source` for a stream of the topology without a source, `partitions-differ` when it has another number of partitions. */
export const checkSources = ({ streams, partitions }: Topology, sources: Sources): void => {
  for (const { name, internal } of streams.values()) {
    if (internal) continue;
    const source = sources[name];
    if (!source) throw new StreamsError('missing-source', `The topology reads ${name}, and no source is given for it.`);
    const expected = partitions.get(name) ?? 1;
    if (source.partitions !== expected)
      throw new StreamsError(
        'partitions-differ',
        `The topology reads ${name} in ${expected} partitions, its source has ${source.partitions}: divide one of them again.`,
      );
  }
};
