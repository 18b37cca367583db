import type { ArticleDetails, BlogDetails, PageDetails, PolicyDetails, RedirectDetails } from '@millrace/contracts';
import { contentIds } from '../../../content/content-ids.js';
import { policyKindOf } from '../../../content/policy-kinds.js';
import { isHandle, toHandle } from '../../../identity/handle.js';
import { instantOf } from '../commands/content-inputs.js';
import { type FrontMatter, listOf, readFrontMatter, textOf } from './front-matter.js';
import { htmlOf, type LinkItem, linksOf } from './markdown.js';

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
  | Readonly<{ kind: 'redirect'; details: RedirectDetails }>;

const paths = {
  page: /^pages\/([^/]+)\.md$/,
  blog: /^blogs\/([^/]+)\/index\.md$/,
  article: /^blogs\/([^/]+)\/([^/]+)\.md$/,
  policy: /^policies\/([^/]+)\.md$/,
  menu: /^menus\/([^/]+)\.md$/,
};
const unknownPath =
  'there is no place for it: pages/<handle>.md, blogs/<handle>/index.md, blogs/<blog>/<handle>.md, policies/<handle>.md, menus/<handle>.md, redirects.md';

/** Reads a file of a folder of content: what it has, or why it cannot be imported. */
export const readContentFile = ({ path, text: file }: ContentFile): readonly FileEntry[] | string => {
  const read = readFrontMatter(file);
  if (typeof read === 'string') return read;
  if (path === 'redirects.md') return redirectsOf(read);
  const [, policy] = paths.policy.exec(path) ?? [];
  if (policy !== undefined) return policyOf(policy, read);
  const [, blog, handle] = paths.blog.exec(path) ?? paths.article.exec(path) ?? [];
  const [, page] = paths.page.exec(path) ?? [];
  const [, menu] = paths.menu.exec(path) ?? [];
  const name = toHandle(handle ?? blog ?? page ?? menu ?? '');
  if (name === '') return unknownPath;
  if (!isHandle(name) || (blog !== undefined && !isHandle(toHandle(blog))))
    return 'its name is no handle: letters, digits and dashes';
  const title = textOf(read.values['title']);
  if (title === undefined) return 'it has no title';
  if (menu !== undefined) return [{ kind: 'menu', handle: name, title, links: linksOf(read.text) }];
  if (page !== undefined)
    return [{ kind: 'page', details: { ...texts(name, title, read), ...published(read) }, hidden: isHidden(read) }];
  if (handle === undefined) return [{ kind: 'blog', details: { handle: name, title, ...seo(read) } }];
  return articleOf(toHandle(blog ?? ''), name, title, read);
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

const policyOf = (handle: string, { text }: FrontMatter): readonly FileEntry[] | string => {
  const kind = policyKindOf(handle);
  return kind ? [{ kind: 'policy', details: { kind, bodyHtml: htmlOf(text) } }] : 'there is no such policy';
};

const redirectsOf = ({ text }: FrontMatter): readonly FileEntry[] =>
  linksOf(text).map(({ title: path, href: target }) => ({ kind: 'redirect', details: { path, target } }));
