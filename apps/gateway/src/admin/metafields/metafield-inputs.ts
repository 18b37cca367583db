import { maxMetafieldValue, metafieldNameProblem, productOfVariant } from '@millrace/contracts';
import type { MetafieldIdentifierInput, MetafieldsUserError } from '../../generated/admin.js';
import { parseGid } from '../../identity/gid.js';

const defaultNamespace = 'custom';
const maxMetafields = 250;

/** A name of a metafield as the product's command has it; `ownerId`: as the client gave it. */
export type OwnedName = Readonly<{ ownerId: string; productId: string; variantId?: string; namespace: string; key: string }>;

const ownerOf = (ownerId: string): Pick<OwnedName, 'productId' | 'variantId'> | undefined => {
  const { type, id = '' } = parseGid(ownerId) ?? {};
  if (type === 'Product') return { productId: id };
  const productId = type === 'ProductVariant' ? productOfVariant(id) : '';
  return productId === '' ? undefined : { productId, variantId: id };
};

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

const nameOf = ({ ownerId, namespace, key, value }: Given, index: number): OwnedName | MetafieldsUserError => {
  const owner = ownerOf(ownerId);
  if (!owner) return errorAt(index, 'INVALID_OWNER', 'This is not the id of a product or a variant.', 'ownerId');
  const name = { namespace: namespace ?? defaultNamespace, key };
  const problem = metafieldNameProblem(name);
  if (problem) {
    const [min, max] = problem === 'namespace' ? [2, 255] : [1, 64];
    return errorAt(index, 'INVALID_KEY', `A ${problem} has ${min} to ${max} letters, digits, _ and -.`, problem);
  }
  if (value !== undefined && (value === '' || value.length > maxMetafieldValue))
    return errorAt(index, 'INVALID_VALUE', `A value has 1 to ${maxMetafieldValue} characters.`, 'value');
  return { ownerId, ...owner, ...name };
};

/** The names in an input, all of one product, or what is wrong with it. */
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
  const foreign = names.findIndex(({ productId }) => productId !== first?.productId);
  if (errors.length > 0) return { errors };
  if (foreign < 0) return names;
  return { errors: [errorAt(foreign, 'INVALID_OWNER', 'It belongs to another product than the first.', 'ownerId')] };
};
