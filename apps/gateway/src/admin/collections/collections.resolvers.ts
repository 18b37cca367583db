import { collection, type CollectionRequest, type CollectionState } from '@millrace/contracts';
import { collectionIdOf } from '../../collections/made-collection.js';
import type { ShopCollections } from '../../collections/shop-collections.projection.js';
import type { ReadSession } from '../../consistency/read-session.js';
import type { AdminUserError, Resolvers } from '../../generated/admin.js';
import { collectionGid, idOf } from '../../identity/gid.js';
import { isHandle, toHandle } from '../../identity/handle.js';
import { type CommandOptions, type ContentCommands, refusedContent, type Sending } from '../content/commands/content-commands.js';
import { changeOf, detailsOf, movesOf, productIdsOf } from './collection-inputs.js';
import { toAdminCollection, toAdminCollections } from './collection-model.js';

const wrongHandle: AdminUserError = {
  code: 'INVALID',
  message: 'A handle has letters, digits and dashes: give one, or a title of which one can be made.',
  field: ['collection', 'handle'],
};

/** The mutations of collections that staff make, and their list. `currency`: the shop's, of the prices in rules. */
export const collectionResolvers = (
  commands: ContentCommands,
  collections: Pick<ShopCollections, 'read'>,
  currency: string,
): Resolvers => {
  const answer = ({ state, version, userErrors, position }: Sending<CollectionState>) => ({
    collection: state?.details ? toAdminCollection(state.details, version, currency) : null,
    userErrors,
    position,
  });
  /** `gid`: the public id, which has the handle. */
  const send = (session: ReadSession, gid: string, request: CollectionRequest, options: CommandOptions) =>
    commands.send(session, { aggregate: collection, id: collectionIdOf(toHandle(idOf('Collection', gid))), request, options });
  return {
    Query: {
      collections: async (_, __, { session }) => toAdminCollections((await collections.read(session)).values(), currency),
    },
    Mutation: {
      collectionCreate: async (_, { collection: input, ...options }, { session }) => {
        const details = detailsOf(input, currency);
        if (!isHandle(details.handle)) return answer(refusedContent(session, wrongHandle));
        return answer(await send(session, collectionGid(details.handle), { type: 'CreateCollection', ...details }, options));
      },
      collectionUpdate: async (_, { id, collection: input, ...options }, { session }) =>
        answer(await send(session, id, changeOf(input, currency), options)),
      collectionDelete: async (_, { id, ...options }, { session }) => {
        const sending = await send(session, id, { type: 'RemoveCollection' }, options);
        const { state, userErrors, position } = sending;
        return {
          deletedCollectionId: state === undefined ? null : collectionGid(toHandle(idOf('Collection', id))),
          userErrors,
          position,
        };
      },
      collectionAddProducts: async (_, { id, productIds, ...options }, { session }) =>
        answer(await send(session, id, { type: 'AddCollectionProducts', productIds: productIdsOf(productIds) }, options)),
      collectionRemoveProducts: async (_, { id, productIds, ...options }, { session }) =>
        answer(await send(session, id, { type: 'RemoveCollectionProducts', productIds: productIdsOf(productIds) }, options)),
      collectionReorderProducts: async (_, { id, moves, ...options }, { session }) =>
        answer(await send(session, id, { type: 'MoveCollectionProducts', moves: movesOf(moves) }, options)),
    },
  };
};
