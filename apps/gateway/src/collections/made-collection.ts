import { type CollectionDetails, type CollectionEvent, COLLECTION, readers } from '@millrace/contracts';
import type { InMemoryView } from '@millrace/views/in-memory';
import { createHash } from 'node:crypto';

/** A collection that staff made, in its newest state. `updatedAt`: the instant of its last event. */
export type MadeCollection = Readonly<{ id: string; version: number; updatedAt: string; details: CollectionDetails }>;

/** The id of the collection of a handle, so that a handle exists once. The handle is in the spelling of `toHandle`. */
export const collectionIdOf = (handle: string): string =>
  createHash('sha256')
    .update(JSON.stringify(['collection', handle]))
    .digest('hex')
    .slice(0, 20);

/** The collections by their ids. */
export const madeCollections: InMemoryView<MadeCollection, CollectionEvent> = {
  name: readers.shopCollections.name,
  stream: COLLECTION,
  route: ({ aggregateId }) => [aggregateId],
  fold: (_before, { aggregateId: id, version, at, event }) => {
    switch (event.type) {
      case 'CollectionDefined': {
        const { type: _, ...details } = event;
        return { id, version, updatedAt: at, details };
      }
      case 'CollectionRemoved':
        return undefined;
    }
  },
};
