import type {
  ArticleDetails,
  BlogDetails,
  MetaobjectTypeDetails,
  PageDetails,
  PolicyDetails,
  RedirectDetails,
} from '@millrace/contracts';
import { contentIds } from '../../../content/content-ids.js';
import { instantOf } from '../commands/content-inputs.js';
import { readPath } from './content-path.js';
import { type FrontMatter, listOf, readFrontMatter, textOf } from './front-matter.js';
import { htmlOf, type LinkItem, linksOf } from './markdown.js';
import { type MetaobjectEntry, readMetaobject, readMetaobjectType } from './read-metaobject.js';
import { readTranslation, type TranslationEntry } from './read-translation.js';

export type ContentFile = Readonly<{ path: string; text: string }>;

/** `hidden`: the file says that it is not shown. Without `publishedAt` it is shown from its import on. */
type Publication = Readonly<{ hidden: boolean }>;
/** What a file has, in the order in which it is imported. */
export type FileEntry =
  | Readonly<{ kind: 'policy'; details: PolicyDetails }>
  | (Readonly<{ kind: 'page'; details: PageDetails }> & Publication)
  | Readonly<{ kind: 'blog'; details: BlogDetails }>
  | (Readonly<{ kind: 'article'; details: ArticleDetails }> & Publication)
  | Readonly<{ kind: 'menu'; handle: string; title: string; links: readonly LinkItem[] }>
  | Readonly<{ kind: 'redirect'; details: RedirectDetails }>
  | Readonly<{ kind: 'metaobject-type'; details: MetaobjectTypeDetails }>
  | MetaobjectEntry
  | TranslationEntry;

/** Reads a file of a folder of content: what it has, or why it cannot be imported. */
export const readContentFile = ({ path, text: file }: ContentFile): readonly FileEntry[] | string => {
  const place = readPath(path);
  if (typeof place === 'string') return place;
  const read = readFrontMatter(file);
  if (typeof read === 'string') return read;
  if (place.locale !== undefined) return readTranslation(place, place.locale, read);
  if (place.kind === 'redirects') return redirectsOf(read);
  if (place.kind === 'policy') return [{ kind: 'policy', details: { kind: place.policy, bodyHtml: htmlOf(read.text) } }];
  if (place.kind === 'metaobject-type') return readMetaobjectType(place.typeName, read);
  if (place.kind === 'metaobject') return readMetaobject(place, read);
  const title = textOf(read.values['title']);
  if (title === undefined) return 'it has no title';
  const { handle } = place;
  switch (place.kind) {
    case 'menu':
      return [{ kind: 'menu', handle, title, links: linksOf(read.text) }];
    case 'page':
      return [{ kind: 'page', details: { ...texts(handle, title, read), ...published(read) }, hidden: isHidden(read) }];
    case 'blog':
      return [{ kind: 'blog', details: { handle, title, ...seo(read) } }];
    case 'article':
      return articleOf(place.blog, handle, title, read);
  }
};

const texts = (handle: string, title: string, read: FrontMatter) => ({
  handle,
  title,
  bodyHtml: htmlOf(read.text),
  ...seo(read),
});

const seo = ({ values }: FrontMatter) => {
  const [title = '', description = ''] = [textOf(values['seo_title']), textOf(values['seo_description'])];
  return title === '' && description === '' ? {} : { seo: { title, description } };
};

const isHidden = ({ values }: FrontMatter): boolean => values['published'] === false;
const published = ({ values }: FrontMatter) => {
  const at = textOf(values['published']);
  return at === undefined ? {} : { publishedAt: instantOf(at) };
};

const articleOf = (blog: string, handle: string, title: string, read: FrontMatter): readonly FileEntry[] | string => {
  const { values } = read;
  const author = textOf(values['author']);
  if (author === undefined) return 'it has no author';
  const [summary, image] = [textOf(values['summary']), textOf(values['image'])];
  const details: ArticleDetails = {
    blogId: contentIds.blog(blog),
    ...texts(handle, title, read),
    ...(summary !== undefined && { summaryHtml: htmlOf(summary) }),
    author,
    tags: listOf(values['tags']),
    ...(image !== undefined && { image: { url: image, altText: textOf(values['image_alt']) ?? '' } }),
    ...published(read),
  };
  return [{ kind: 'article', details, hidden: isHidden(read) }];
};

const redirectsOf = ({ text }: FrontMatter): readonly FileEntry[] =>
  linksOf(text).map(({ title: path, href: target }) => ({ kind: 'redirect', details: { path, target } }));
