import { type Static, Type } from 'typebox';
import { message } from '../declaration/aggregate.js';
import { Id } from '../declaration/values.js';

const patterns = { namespace: /^[A-Za-z0-9_-]{2,255}$/, key: /^[A-Za-z0-9_-]{1,64}$/ };
const names = {
  namespace: Type.String({ title: 'MetafieldNamespace', pattern: patterns.namespace.source }),
  key: Type.String({ title: 'MetafieldKey', pattern: patterns.key.source }),
};
/** The greatest number of characters of a value. */
export const maxMetafieldValue = 2_000;
const value = Type.String({ minLength: 1, maxLength: maxMetafieldValue });
const type = Type.String({ minLength: 1, maxLength: 100 });

/** A field that the merchant defines, named by its namespace and its key. `value`: a text, or JSON, by the type (`metafieldProblem`). */
export const Metafield = Type.Object({ ...names, type, value }, { title: 'Metafield' });
export type Metafield = Static<typeof Metafield>;
/** Names a metafield of its owner. */
export type MetafieldName = Readonly<Pick<Metafield, 'namespace' | 'key'>>;

/** The part of a name that no metafield can have; `undefined`: it is a name. */
export const metafieldNameProblem = ({ namespace, key }: MetafieldName): 'namespace' | 'key' | undefined => {
  if (!patterns.namespace.test(namespace)) return 'namespace';
  return patterns.key.test(key) ? undefined : 'key';
};

/** The greatest number of metafields of a product, and of each variant. */
export const maxOwnMetafields = 50;
/** The metafields of one owner, by namespace and key; each name once. */
export const Metafields = Type.Array(Metafield, { maxItems: maxOwnMetafields });

/** Says whose metafield it is: of a variant, or without `variantId` of the product itself. */
const owner = { variantId: Type.Optional(Id) };
/** The type of a metafield that was set without one. */
export const defaultMetafieldType = 'single_line_text_field';
/**
 * The fields of a command that changes metafields of a product and its variants: those that are set replace those of the same name. Without a type, a metafield has that of the one that it replaces, else
 * `defaultMetafieldType`.
 */
export const changingMetafields = {
  set: Type.Array(Type.Object({ ...owner, ...names, type: Type.Optional(type), value }, { title: 'NewMetafield' }), {
    maxItems: 250,
  }),
  remove: Type.Array(Type.Object({ ...owner, ...names }, { title: 'OwnedMetafieldName' }), { maxItems: 250 }),
};

/** Why metafields are rejected: one does not fit its type, or its type is unknown, or its name is there twice; an owner has too many; there is no such variant. */
export const metafieldRejections = [
  message(
    'MetafieldInvalid',
    Type.Object({
      ...owner,
      ...names,
      reason: Type.Union([Type.Literal('TYPE'), Type.Literal('VALUE'), Type.Literal('REPEATED')]),
    }),
  ),
  message('TooManyMetafields', Type.Object({ ...owner, max: Type.Integer() })),
  message('VariantNotFound', Type.Object({ variantId: Id })),
] as const;
