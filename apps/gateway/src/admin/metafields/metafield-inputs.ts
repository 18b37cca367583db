import { maxMetafieldValue, metafieldNameProblem, productOfVariant } from '@millrace/contracts';
import type { MetafieldIdentifierInput, MetafieldsUserError } from '../../generated/admin.js';
import { parseGid } from '../../identity/gid.js';
import { toHandle } from '../../identity/handle.js';

const defaultNamespace = 'custom';
const maxMetafields = 250;

/** What has the metafields: a product with its variants, or content, a collection or the shop, by type and id. */
export type Owner = Readonly<{ productId: string }> | Readonly<{ ownerType: OwnerType; ownerId: string }>;
type OwnerType = 'Article' | 'Blog' | 'Collection' | 'Page' | 'Shop';
/** A name of a metafield as its owner's command has it; `ownerGid`: as the client gave it. */
export type OwnedName = Readonly<{ ownerGid: string; owner: Owner; variantId?: string; namespace: string; key: string }>;

const shopGid = /^gid:\/\/(?:millrace|shopify)\/Shop\/1$/;

const ownerOf = (gid: string): Pick<OwnedName, 'owner' | 'variantId'> | undefined => {
  if (shopGid.test(gid)) return { owner: { ownerType: 'Shop', ownerId: '1' } };
  const { type, id = '' } = parseGid(gid) ?? {};
  switch (type) {
    case 'Product':
      return { owner: { productId: id } };
    case 'ProductVariant': {
      const productId = productOfVariant(id);
      return productId === '' ? undefined : { owner: { productId }, variantId: id };
    }
    case 'Collection':
      return { owner: { ownerType: type, ownerId: toHandle(id) } };
    case 'Article':
    case 'Blog':
    case 'Page':
      return { owner: { ownerType: type, ownerId: id } };
    default:
      return undefined;
  }
};

const isSameOwner = (one: Owner, other: Owner): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A user error about the metafield at an index of the input. */
export const errorAt = (
  index: number,
  code: MetafieldsUserError['code'],
  message: string,
  argument?: string,
): MetafieldsUserError => ({
  code,
  message,
  field: ['metafields', String(index), ...(argument === undefined ? [] : [argument])],
  elementIndex: index,
});

type Given = Omit<MetafieldIdentifierInput, '__typename'> & Readonly<{ value?: string }>;

const nameOf = ({ ownerId: ownerGid, namespace, key, value }: Given, index: number): OwnedName | MetafieldsUserError => {
  const owner = ownerOf(ownerGid);
  if (!owner) return errorAt(index, 'INVALID_OWNER', 'This is not the id of something that has metafields.', 'ownerId');
  const name = { namespace: namespace ?? defaultNamespace, key };
  const problem = metafieldNameProblem(name);
  if (problem) {
    const [min, max] = problem === 'namespace' ? [2, 255] : [1, 64];
    return errorAt(index, 'INVALID_KEY', `A ${problem} has ${min} to ${max} letters, digits, _ and -.`, problem);
  }
  if (value !== undefined && (value === '' || value.length > maxMetafieldValue))
    return errorAt(index, 'INVALID_VALUE', `A value has 1 to ${maxMetafieldValue} characters.`, 'value');
  return { ownerGid, ...owner, ...name };
};

/** The names in an input, at least one, all of one product with its variants or of one other owner, or what is wrong with it. */
export const readNames = (
  given: readonly Given[],
): readonly OwnedName[] | Readonly<{ errors: readonly MetafieldsUserError[] }> => {
  if (given.length < 1 || given.length > maxMetafields) {
    const message = `From 1 to ${maxMetafields} metafields are changed at once.`;
    return { errors: [{ code: 'INVALID', message, field: ['metafields'], elementIndex: null }] };
  }
  const read = given.map(nameOf);
  const names = read.flatMap((one) => ('code' in one ? [] : [one]));
  const errors = read.flatMap((one) => ('code' in one ? [one] : []));
  const [first] = names;
  const foreign = names.findIndex(({ owner }) => first && !isSameOwner(owner, first.owner));
  if (errors.length > 0) return { errors };
  if (foreign < 0) return names;
  return { errors: [errorAt(foreign, 'INVALID_OWNER', 'It belongs to another owner than the first.', 'ownerId')] };
};
