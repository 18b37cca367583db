import { type Static, Type } from 'typebox';
import { personal } from '../declaration/personal.js';
import { Instant } from '../declaration/values.js';

const Name = Type.String({ title: 'MetafieldName', pattern: '^[A-Za-z0-9_-]{1,255}$' });
const names = { namespace: Name, key: Name };
const content = { type: Type.String({ minLength: 1, maxLength: 100 }), value: Type.String({ minLength: 1, maxLength: 65_536 }) };

/** A field that a client defines, named by its namespace and its key. `value`: a text, or JSON by its type. */
export const CartMetafield = Type.Object(
  { ...names, ...content, createdAt: Instant, updatedAt: Instant },
  { title: 'CartMetafield' },
);
export type CartMetafield = Static<typeof CartMetafield>;

/** The greatest number of metafields of a cart. */
export const maxMetafields = 50;

/** The data of the event of a cart about its metafields: all of the cart from now on. */
export const metafieldEvents = {
  MetafieldsChanged: Type.Object({ metafields: personal(Type.Array(CartMetafield, { maxItems: maxMetafields })) }),
};

/** The data of the requests of a cart about its metafields, beside the hash of its key. */
export const metafieldRequests = {
  SetMetafields: { metafields: personal(Type.Array(Type.Object({ ...names, ...content }), { maxItems: 250 })) },
  DeleteMetafield: names,
};
