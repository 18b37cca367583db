import type { Metafield, MetafieldsUserError, Resolvers } from '../../generated/admin.js';
import type { AdminContext } from '../../staff/admin-context.js';
import type { MetafieldCommands } from './metafield-commands.js';
import { type OwnedName, readNames } from './metafield-inputs.js';
import type { MetafieldOwners } from './metafield-owners.js';

type Sent = Exclude<Awaited<ReturnType<MetafieldCommands['change']>>, { refused: unknown }>;

const fieldOf = ({ metafieldsOf }: Sent, name: OwnedName): Metafield[] =>
  metafieldsOf(name.variantId)
    .filter(({ namespace, key }) => namespace === name.namespace && key === name.key)
    .map((one) => ({ ...one, ownerId: name.ownerGid }));

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

/** The mutations of metafields. */
export const metafieldResolvers = (commands: MetafieldCommands, owners: MetafieldOwners): Resolvers => ({
  Mutation: {
    metafieldsSet: async (_, { metafields, ...options }, context) => {
      const names = await owners.admitted(context, readNames(metafields), 'metafieldsSet');
      if ('errors' in names) return { metafields: null, ...refused(context, names.errors) };
      const set = names.map((name, index) => {
        const { type, value = '' } = metafields[index] ?? {};
        return { ...toName(name), value, ...(type != null && { type }) };
      });
      const sent = await commands.change(context.session, names, { set, remove: [] }, options);
      if ('refused' in sent) return { metafields: null, ...refused(context, [sent.refused]) };
      const position = context.session.observe({});
      return { metafields: names.flatMap((name) => fieldOf(sent, name)), version: sent.version, userErrors: [], position };
    },
    metafieldsDelete: async (_, { metafields, ...options }, context) => {
      const names = await owners.admitted(context, readNames(metafields), 'metafieldsDelete');
      if ('errors' in names) return { deletedMetafields: null, ...refused(context, names.errors) };
      const sent = await commands.change(context.session, names, { set: [], remove: names.map(toName) }, options);
      if ('refused' in sent) return { deletedMetafields: null, ...refused(context, [sent.refused]) };
      const deletedMetafields = names.map(({ ownerGid, namespace, key }) => ({ ownerId: ownerGid, namespace, key }));
      return { deletedMetafields, version: sent.version, userErrors: [], position: context.session.observe({}) };
    },
  },
});
