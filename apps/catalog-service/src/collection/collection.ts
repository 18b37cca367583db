import {
  type CollectionDetails,
  type CollectionEvent,
  type CollectionRejection,
  type CollectionRequest,
  type CollectionState,
} from '@millrace/contracts';
import { accept, type Decider, type Decision, reject } from '@millrace/decider';
import { sameData } from '../product/same-data.js';
import { kindMixed, orderUnknown, ruleUnknown, tooManyProducts } from './consistency.js';
import { moved } from './moved.js';

type Result = Decision<CollectionEvent, CollectionRejection>;
type Change = Extract<CollectionRequest, { type: 'ChangeCollection' }>;

/** The event of new details, unless they break a rule or are the old ones. */
const define = (before: CollectionDetails | undefined, details: CollectionDetails): Result => {
  const rejection = kindMixed(details, before) ?? tooManyProducts(details) ?? ruleUnknown(details) ?? orderUnknown(details);
  if (rejection) return reject(rejection);
  return before && sameData(before, details) ? accept() : accept({ type: 'CollectionDefined', ...details });
};

const changed = (details: CollectionDetails, { type: _, removeImage, ...change }: Change): CollectionDetails => {
  const { image, ...rest } = details;
  return { ...rest, ...(image && !removeImage && { image }), ...change };
};

const decide = ({ details }: CollectionState, command: CollectionRequest): Result => {
  if (command.type === 'CreateCollection') {
    const { type: _, productIds, ...created } = command;
    if (details) return reject({ type: 'CollectionExists' });
    return define(undefined, { ...created, ...(productIds && { productIds: [...new Set(productIds)] }) });
  }
  if (!details) return reject({ type: 'CollectionNotFound' });
  switch (command.type) {
    case 'ChangeCollection':
      return define(details, changed(details, command));
    case 'RemoveCollection':
      return accept({ type: 'CollectionRemoved' });
    case 'AddCollectionProducts':
      return define(details, { ...details, productIds: [...new Set([...(details.productIds ?? []), ...command.productIds])] });
    case 'RemoveCollectionProducts': {
      const removed = new Set(command.productIds);
      return define(details, { ...details, productIds: (details.productIds ?? []).filter((id) => !removed.has(id)) });
    }
    case 'MoveCollectionProducts': {
      const result = moved(details.productIds ?? [], command.moves);
      return 'lacking' in result
        ? reject(
            details.productIds ? { type: 'CollectionLacksProduct', productId: result.lacking } : { type: 'CollectionKindMixed' },
          )
        : define(details, { ...details, productIds: result.productIds });
    }
  }
};

const evolve = (_state: CollectionState, event: CollectionEvent): CollectionState => {
  switch (event.type) {
    case 'CollectionDefined': {
      const { type: _, ...details } = event;
      return { details };
    }
    case 'CollectionRemoved':
      return {};
  }
};

/** The rules of a collection. One that was removed can be created again. */
export const collectionDecider: Decider<CollectionState, CollectionRequest, CollectionEvent, CollectionRejection> = {
  initial: {},
  decide,
  evolve,
};
