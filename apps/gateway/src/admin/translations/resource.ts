import {
  type DatedTranslation,
  FindProducts,
  isOutdated,
  type ListedProduct,
  productTexts,
  type SourceText,
  textDigest,
  textNameOf,
} from '@millrace/contracts';
import type { ReadSession } from '../../consistency/read-session.js';
import type { StaffPermission, TranslatableContent, Translation } from '../../generated/admin.js';
import { productGid, productOptionGid, productOptionValueGid } from '../../identity/gid.js';
import { localeOf } from '../../languages/language-codes.js';

type Part = readonly string[];
/** What can be translated and is one aggregate. `target`: where its commands go; `permission`: what changes of it need. */
export type Owner = Readonly<{
  gid: string;
  target: Target;
  permission: StaffPermission;
  version: number;
  texts: readonly SourceText[];
  translations: readonly DatedTranslation[];
  /** The public id of a part with texts of its own. */
  partGid(part: Part): string;
}>;
/** The aggregate with the texts. */
export type Target = Readonly<{ kind: 'product'; id: string }>;

/** A resource of the API: an owner, or one of its parts. */
export type Resource = Readonly<{ owner: Owner; part: Part }>;

const isSamePart = (one: Part = [], other: Part = []): boolean => JSON.stringify(one) === JSON.stringify(other);
const partsOf = ({ texts }: Owner): readonly Part[] => [
  ...new Map(texts.map(({ part = [] }) => [JSON.stringify(part), part] as const)).values(),
];

/** The public id of a resource. */
export const gidOf = ({ owner, part }: Resource): string => (part.length === 0 ? owner.gid : owner.partGid(part));

const productOwner = (product: ListedProduct): Owner => ({
  gid: productGid(product.id),
  target: { kind: 'product', id: product.id },
  permission: 'WRITE_PRODUCTS',
  version: product.version,
  texts: productTexts(product),
  translations: product.translations ?? [],
  partGid: ([name = '', value]) =>
    value === undefined ? productOptionGid(product.id, name) : productOptionValueGid(product.id, name, value),
});

const productOf = async (session: ReadSession, id: string): Promise<Owner | undefined> => {
  const { products } = await session.query(FindProducts, { ids: [id], withTranslations: true });
  return products[0] && productOwner(products[0]);
};

const ofProduct = /^gid:\/\/(?:millrace|shopify)\/Product(?:Option|OptionValue)?\/([A-Za-z0-9-]{1,100})(?:_.{1,5000})?$/;

/** The resource with a public id, as new as the session has seen; `undefined`: there is none. */
export const readResource = async (session: ReadSession, resourceId: string): Promise<Resource | undefined> => {
  const [, productId] = ofProduct.exec(resourceId) ?? [];
  const owner = productId === undefined ? undefined : await productOf(session, productId);
  if (!owner) return undefined;
  const wanted = resourceId.replace('gid://shopify/', 'gid://millrace/');
  const part = partsOf(owner).find((one) => gidOf({ owner, part: one }) === wanted);
  return part && { owner, part };
};

/** The texts of a resource itself, without those of its parts. */
export const textsOf = ({ owner, part }: Resource): readonly SourceText[] =>
  owner.texts.filter((text) => isSamePart(text.part, part));

/** A text as the API shows it. */
export const toContent = ({ key, value, isHtml }: SourceText, language: string): TranslatableContent => ({
  key,
  value,
  digest: textDigest(value),
  locale: localeOf(language),
  type: isHtml ? 'HTML' : 'SINGLE_LINE_TEXT_FIELD',
});

/** The translations of the texts of a resource itself, by key. `updatedAt` where it is known. */
export const translationsOf = (
  resource: Resource,
  translations: readonly Omit<DatedTranslation, 'updatedAt'>[] = resource.owner.translations,
): readonly Translation[] => {
  const sources = new Map(resource.owner.texts.map((text) => [textNameOf(text), text]));
  return translations
    .filter(({ part }) => isSamePart(part, resource.part))
    .map((one) => ({
      key: one.key,
      locale: one.locale,
      value: one.value,
      outdated: isOutdated(one, sources.get(textNameOf(one))),
      updatedAt: 'updatedAt' in one ? String(one.updatedAt) : null,
    }));
};

/** The parts of a resource with texts of their own; none of a part. */
export const nestedIn = ({ owner, part }: Resource): readonly Resource[] =>
  part.length > 0 ? [] : partsOf(owner).flatMap((one) => (one.length > 0 ? [{ owner, part: one }] : []));
