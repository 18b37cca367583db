import type { Metafield as OwnMetafield, ProductState } from '@millrace/contracts';
import type { Metafield, MetafieldsUserError, Resolvers } from '../../generated/admin.js';
import type { AdminContext } from '../../staff/admin-context.js';
import type { MetafieldCommands } from './metafield-commands.js';
import { type OwnedName, readNames } from './metafield-inputs.js';

type Details = ProductState['details'];

const ownOf = ({ metafields, variants }: Details, { variantId }: OwnedName): readonly OwnMetafield[] =>
  (variantId === undefined ? metafields : variants.find(({ id }) => id === variantId)?.metafields) ?? [];

const fieldOf = (details: Details, name: OwnedName): Metafield[] =>
  ownOf(details, name)
    .filter(({ namespace, key }) => namespace === name.namespace && key === name.key)
    .map((one) => ({ ...one, ownerId: name.ownerId }));

const toName = ({ variantId, namespace, key }: OwnedName) => ({
  ...(variantId !== undefined && { variantId }),
  namespace,
  key,
});

const refused = ({ session }: AdminContext, userErrors: readonly MetafieldsUserError[]) => ({
  version: null,
  userErrors,
  position: session.observe({}),
});

/** The mutations of metafields of products and their variants. */
export const metafieldResolvers = (commands: MetafieldCommands): Resolvers => ({
  Mutation: {
    metafieldsSet: async (_, { metafields, ...options }, context) => {
      const names = readNames(metafields);
      if ('errors' in names) return { metafields: null, ...refused(context, names.errors) };
      const set = names.map((name, index) => {
        const { type, value = '' } = metafields[index] ?? {};
        return { ...toName(name), value, ...(type != null && { type }) };
      });
      const sent = await commands.change(context.session, names, { set, remove: [] }, options);
      if ('refused' in sent) return { metafields: null, ...refused(context, [sent.refused]) };
      const { details, version } = sent;
      const position = context.session.observe({});
      return { metafields: names.flatMap((name) => fieldOf(details, name)), version, userErrors: [], position };
    },
    metafieldsDelete: async (_, { metafields, ...options }, context) => {
      const names = readNames(metafields);
      if ('errors' in names) return { deletedMetafields: null, ...refused(context, names.errors) };
      const sent = await commands.change(context.session, names, { set: [], remove: names.map(toName) }, options);
      if ('refused' in sent) return { deletedMetafields: null, ...refused(context, [sent.refused]) };
      const deletedMetafields = names.map(({ ownerId, namespace, key }) => ({ ownerId, namespace, key }));
      return { deletedMetafields, version: sent.version, userErrors: [], position: context.session.observe({}) };
    },
  },
});
