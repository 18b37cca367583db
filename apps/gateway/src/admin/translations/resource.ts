import { type DatedTranslation, isOutdated, type SourceText, textDigest, textNameOf } from '@millrace/contracts';
import type { ReadSession } from '../../consistency/read-session.js';
import type { ShopContent } from '../../content/shop-content.projection.js';
import type { StaffPermission, TranslatableContent, Translation } from '../../generated/admin.js';
import { localeOf } from '../../languages/language-codes.js';
import { contentOwner } from './content-owner.js';
import type { Owner, Part, Target } from './owner.js';
import { productOwner } from './product-owner.js';

/** A resource of the API: an owner, or one of its parts. */
export type Resource = Readonly<{ owner: Owner; part: Part }>;

const isSamePart = (one: Part = [], other: Part = []): boolean => JSON.stringify(one) === JSON.stringify(other);
const partsOf = ({ texts }: Owner): readonly Part[] => [
  ...new Map(texts.map(({ part = [] }) => [JSON.stringify(part), part] as const)).values(),
];

/** The public id of a resource. */
export const gidOf = ({ owner, part }: Resource): string => (part.length === 0 ? owner.gid : owner.partGid(part));

/** The aggregates of resources, by the types in their public ids. */
const kinds: Readonly<Record<string, Target['kind']>> = {
  Product: 'product',
  ProductOption: 'product',
  ProductOptionValue: 'product',
  Page: 'page',
  Blog: 'blog',
  Article: 'article',
  ArticleImage: 'article',
  ShopPolicy: 'policy',
  Menu: 'menu',
  MenuItem: 'menu',
  Metaobject: 'metaobject',
};
const resourceGid = /^gid:\/\/(?:millrace|shopify)\/([A-Za-z]{1,30})\/([A-Za-z0-9-]{1,100})(?:_.{1,5000})?$/;

/** The aggregate that a public id is about; `undefined`: of nothing that can be translated. */
const targetOf = (resourceId: string): Target | undefined => {
  const [, type = '', id = ''] = resourceGid.exec(resourceId) ?? [];
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  return kind && { kind, id };
};

type Permissions = Readonly<{ read: StaffPermission; write: StaffPermission }>;

/** What staff need to read and to change the translations of a kind. */
export const permissionsOf = (kind: Target['kind']): Permissions =>
  kind === 'product' ? { read: 'READ_PRODUCTS', write: 'WRITE_PRODUCTS' } : { read: 'READ_CONTENT', write: 'WRITE_CONTENT' };

/** The same for a resource. */
export const permissionsFor = (resourceId: string): Permissions => permissionsOf(targetOf(resourceId)?.kind ?? 'product');

/** The resource with a public id, as new as the session has seen; `undefined`: there is none. */
export const readResource = async (
  session: ReadSession,
  content: Pick<ShopContent, 'read' | 'row'>,
  resourceId: string,
): Promise<Resource | undefined> => {
  const target = targetOf(resourceId);
  if (!target) return undefined;
  const { kind, id } = target;
  const owner = await (kind === 'product' ? productOwner(session, id) : contentOwner(session, content, kind, id));
  if (!owner) return undefined;
  const wanted = resourceId.replace('gid://shopify/', 'gid://millrace/');
  return partWith(owner, wanted);
};

/** The part of an owner with a public id; where no part has it, the one that had it before. */
export const partWith = (owner: Owner, gid: string): Resource | undefined => {
  const parts = partsOf(owner);
  const part =
    parts.find((one) => gidOf({ owner, part: one }) === gid) ??
    parts.find((one) => one.length > 0 && owner.formerPartGid?.(one) === gid);
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
