import type { MetaobjectModel } from '../content/metaobjects.js';
import type { ShopContent } from '../content/shop-content.projection.js';
import type { Resolvers } from '../generated/shop.js';
import { connectionOf } from '../graphql/connection.js';
import { badUserInput } from '../graphql/errors.js';
import { contentGid, requiredId } from '../identity/gid.js';
import { referenceOf, referencesOf } from '../metafields/references.js';
import { fieldNamed, fieldsOf } from './metaobject-field.model.js';

const defaultPage = 50;

/** The order of a list; without a key that is known, that of creation. */
const sorted = (rows: readonly MetaobjectModel[], sortKey: string | null | undefined): readonly MetaobjectModel[] =>
  sortKey === 'updated_at' ? rows.toSorted((one, other) => Date.parse(one.updatedAt) - Date.parse(other.updatedAt)) : rows;

/** Metaobjects and their fields. */
export const metaobjectResolvers = (shown: Pick<ShopContent, 'read'>): Resolvers => ({
  Query: {
    metaobject: async (_, { id, handle }, { session }) => {
      if (id == null && handle == null) throw badUserInput('give an id or a handle', 'id');
      const content = await shown.read(session);
      if (id != null) return content.metaobject(requiredId('Metaobject', id, 'id')) ?? null;
      return content.metaobjectByHandle(handle?.type ?? '', handle?.handle ?? '') ?? null;
    },
    metaobjects: async (_, { type, sortKey, reverse, ...slice }, { session }) => {
      const rows = sorted((await shown.read(session)).metaobjectsOf(type), sortKey);
      const paged = slice.first == null && slice.last == null ? { ...slice, first: defaultPage } : slice;
      return connectionOf(reverse ? rows.toReversed() : rows, paged, ({ id }) => id);
    },
  },
  Metaobject: {
    id: ({ id }) => contentGid('Metaobject', id),
    handle: ({ details }) => details.handle,
    type: ({ details }) => details.typeName,
    field: (row, { key }, context) => fieldNamed(row, key, context),
    fields: (row, _, context) => fieldsOf(row, context),
    seo: (row, _, context) => {
      const { metaTitleKey, metaDescriptionKey } = row.definition.details;
      if (metaTitleKey === undefined && metaDescriptionKey === undefined) return null;
      return { title: fieldNamed(row, metaTitleKey, context), description: fieldNamed(row, metaDescriptionKey, context) };
    },
    onlineStoreUrl: () => null,
  },
  MetaobjectField: {
    reference: (field, _, context) => referenceOf(field, context, shown),
    references: (field, slice, context) => referencesOf(field, slice, context, shown),
  },
});
