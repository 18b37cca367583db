import type { MetaobjectTypeDetails } from '@millrace/contracts';
import { contentIds, toTypeName } from '../../../content/content-ids.js';
import { productIdOf } from '../../../identity/catalogue-ids.js';
import { collectionGid, contentGid, productGid } from '../../../identity/gid.js';
import { toHandle } from '../../../identity/handle.js';

const listPrefix = 'list.';

/** The two handles in `first/second`. */
const pair = (text: string): readonly [string, string] => {
  const [first = '', ...rest] = text.split('/');
  return [first, toHandle(rest.join('/'))];
};

const metaobjectOf = (text: string): string => {
  const [type, handle] = pair(text);
  return contentGid('Metaobject', contentIds.metaobject(toTypeName(type), handle));
};

/** How files name what a field refers to, by the type of the field. */
const gidOf: Readonly<Record<string, (text: string) => string>> = {
  product_reference: (text) => productGid(productIdOf(toHandle(text))),
  collection_reference: (text) => collectionGid(toHandle(text)),
  page_reference: (text) => contentGid('Page', contentIds.page(toHandle(text))),
  article_reference: (text) => {
    const [blog, handle] = pair(text);
    return contentGid('Article', contentIds.article(contentIds.blog(toHandle(blog)), handle));
  },
  metaobject_reference: metaobjectOf,
  mixed_reference: metaobjectOf,
};

const named = (type: string, text: string): string => {
  const toGid = Object.hasOwn(gidOf, type) ? gidOf[type] : undefined;
  return toGid === undefined || text === '' || text.startsWith('gid://') ? text : toGid(text);
};

/** A value of a file as it is stored: handles, such as `linen` or `material/linen` for a metaobject, become ids. */
export const withReferences = ({ fields }: MetaobjectTypeDetails, key: string, value: string): string => {
  const { type = '' } = fields.find((one) => one.key === key) ?? {};
  if (!type.startsWith(listPrefix)) return named(type, value);
  const entries = entriesIn(value);
  return entries
    ? JSON.stringify(entries.map((one) => (typeof one === 'string' ? named(type.slice(listPrefix.length), one) : one)))
    : value;
};

const entriesIn = (value: string): readonly unknown[] | undefined => {
  if (!value.startsWith('[')) return undefined;
  try {
    const entries: unknown = JSON.parse(value);
    return Array.isArray(entries) ? entries : undefined;
  } catch {
    return undefined;
  }
};
