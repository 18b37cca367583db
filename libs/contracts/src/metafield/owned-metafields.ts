import { type Static, Type } from 'typebox';
import { aggregate, type EventOf, message, type RejectionOf, type RequestOf, type StateOf } from '../declaration/aggregate.js';
import { changingMetafields, Metafields, metafieldRejections } from './metafield.js';

/** What has the metafields: its type in the API, and its id there; of a collection its handle, of the shop `1`. */
const owner = {
  ownerType: Type.String({ pattern: '^[A-Z][A-Za-z]{1,39}$' }),
  ownerId: Type.String({ minLength: 1, maxLength: 255 }),
};

/** The metafields of a page, a blog, an article, a collection or the shop. */
export const OwnedMetafieldsDetails = Type.Object({ ...owner, metafields: Metafields }, { title: 'OwnedMetafieldsDetails' });
export type OwnedMetafieldsDetails = Static<typeof OwnedMetafieldsDetails>;

/** The metafields of something that is no product; its id is derived from its owner. They stay when the owner is deleted, and are not shown. */
export const ownedMetafields = aggregate({
  context: 'content',
  name: 'owned-metafields',
  events: [message('OwnedMetafieldsDefined', OwnedMetafieldsDetails)],
  requests: [message('ChangeOwnedMetafields', Type.Object({ ...owner, ...changingMetafields }))],
  rejections: [...metafieldRejections],
  state: Type.Object({ details: Type.Optional(OwnedMetafieldsDetails) }),
});
/** An event of the metafields of something that is no product. */
export type OwnedMetafieldsEvent = EventOf<typeof ownedMetafields>;
/** A command to the metafields of something that is no product. */
export type OwnedMetafieldsRequest = RequestOf<typeof ownedMetafields>;
/** A rejection of a command to the metafields of something that is no product. */
export type OwnedMetafieldsRejection = RejectionOf<typeof ownedMetafields>;
/** The state of the metafields of something that is no product, as clients get it. */
export type OwnedMetafieldsState = StateOf<typeof ownedMetafields>;
