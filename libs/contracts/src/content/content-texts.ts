import { html, line, type SourceText } from '../translation/source-text.js';
import type { ArticleDetails } from './article.js';
import type { BlogDetails } from './blog.js';
import type { MenuDetails } from './menu.js';
import { maxMetaobjectValue, type MetaobjectDetails } from './metaobject.js';
import type { PageDetails } from './page.js';
import { type PolicyDetails, policyTitleOf } from './policy.js';
import type { ContentSeo } from './values.js';

type Entry = Readonly<{ id: string; title: string; items?: readonly Entry[] }>;

const maxHtml = 250_000;
const seo = (of: ContentSeo | undefined): readonly SourceText[] => [
  line('meta_title', of?.title ?? ''),
  line('meta_description', of?.description ?? '', 1_000),
];
const title = (of: Readonly<{ title: string }>): SourceText => line('title', of.title);
const body = (of: Readonly<{ bodyHtml: string }>, key = 'body_html'): SourceText => html(key, of.bodyHtml, maxHtml);

/** The texts of a page. Keys of all content as in Shopify's `translatableContent`. */
export const pageTexts = (page: PageDetails): readonly SourceText[] => [title(page), body(page), ...seo(page.seo)];

/** The texts of a blog, without those of its articles. */
export const blogTexts = (blog: BlogDetails): readonly SourceText[] => [title(blog), ...seo(blog.seo)];

/** The part of an article that is its picture. */
export const articleImagePart: readonly string[] = ['image'];

/** The texts of an article, then the alternative text of its picture. */
export const articleTexts = (article: ArticleDetails): readonly SourceText[] => [
  title(article),
  body(article),
  html('summary_html', article.summaryHtml ?? '', maxHtml),
  ...seo(article.seo),
  ...(article.image ? [{ ...line('alt', article.image.altText, 1_000), part: articleImagePart }] : []),
];

/** The items of a menu of all levels, each before those below it. */
export const menuEntries = <E extends Entry>(items: readonly E[]): readonly E[] =>
  items.flatMap((item) => [item, ...menuEntries((item.items ?? []) as readonly E[])]);

/** The title of a menu, then those of its items of all levels; the part of an item is its id. */
export const menuTexts = (menu: Pick<MenuDetails, 'title' | 'items'>): readonly SourceText[] => [
  title(menu),
  ...menuEntries<Entry>(menu.items).map((item) => ({ ...title(item), part: [item.id] })),
];

/** The types of fields whose values are for people to read. */
const readable: ReadonlySet<string> = new Set([
  'single_line_text_field',
  'multi_line_text_field',
  'rich_text_field',
  'list.single_line_text_field',
]);

/** Whether values of a type of fields are texts that can be translated. */
export const isTextField = (type: string): boolean => readable.has(type);

/** The texts of a metaobject: the values of its fields with texts, each by the key of its field; of lists and rich texts as JSON. */
export const metaobjectTexts = ({ fields }: MetaobjectDetails): readonly SourceText[] =>
  fields.filter(({ type }) => isTextField(type)).map(({ key, value }) => line(key, value, maxMetaobjectValue));

/** The texts of a policy. Its title is the shop's name for policies of its kind. */
export const policyTexts = (policy: PolicyDetails): readonly SourceText[] => [
  line('title', policyTitleOf(policy.kind)),
  body(policy, 'body'),
];
