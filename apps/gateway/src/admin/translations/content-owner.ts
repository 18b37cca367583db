import {
  articleTexts,
  blogTexts,
  menuTexts,
  metaobjectTexts,
  pageTexts,
  policyTexts,
  type SourceText,
} from '@millrace/contracts';
import type { ReadSession } from '../../consistency/read-session.js';
import { contentKey, type ContentRow, typeOfContent } from '../../content/content-row.js';
import type { TranslatableRow } from '../../content/content-texts.js';
import type { ShopContent } from '../../content/shop-content.projection.js';
import { articleImageGid, contentGid, menuItemGid } from '../../identity/gid.js';
import type { Owner } from './owner.js';

const textsOf = (row: TranslatableRow): readonly SourceText[] => {
  switch (row.kind) {
    case 'page':
      return pageTexts(row.details);
    case 'blog':
      return blogTexts(row.details);
    case 'article':
      return articleTexts(row.details);
    case 'menu':
      return menuTexts(row.details);
    case 'metaobject':
      return metaobjectTexts(row.details);
    case 'policy':
      return policyTexts(row.details);
  }
};

const isTranslatable = (row: ContentRow): row is TranslatableRow =>
  row.kind !== 'redirect' && row.kind !== 'metaobject-type' && row.kind !== 'owned-metafields';

const ownerOf = (row: TranslatableRow): Owner => ({
  gid: contentGid(typeOfContent[row.kind], row.id),
  target: { kind: row.kind, id: row.id },
  version: row.version,
  texts: textsOf(row),
  translations: row.details.translations ?? [],
  partGid: ([itemId = '']) => (row.kind === 'menu' ? menuItemGid(row.id, itemId) : articleImageGid(row.id)),
});

/** All content of a kind with its texts, in the order of their ids; see `contentOwner`. */
export const contentOwners = async (
  session: ReadSession,
  content: Pick<ShopContent, 'read' | 'rows'>,
  kind: TranslatableRow['kind'],
): Promise<readonly Owner[]> => {
  await content.read(session);
  return [...content.rows().values()]
    .flatMap((row) => (row.kind === kind ? [row] : []))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(ownerOf);
};

/** Content with its texts, also what shoppers do not see yet; `undefined`: there is none. */
export const contentOwner = async (
  session: ReadSession,
  content: Pick<ShopContent, 'read' | 'row'>,
  kind: TranslatableRow['kind'],
  id: string,
): Promise<Owner | undefined> => {
  await content.read(session);
  const row = content.row(contentKey(kind, id));
  return row && isTranslatable(row) ? ownerOf(row) : undefined;
};
