import { articleImagePart } from '@millrace/contracts';
import { contentIds } from '../../../content/content-ids.js';
import type { TranslatableRow } from '../../../content/content-texts.js';
import type { ContentPath } from './content-path.js';
import { type FrontMatter, textOf, valueText } from './front-matter.js';
import { htmlOf, type LinkItem, linksOf } from './markdown.js';

/** A text in the language of a file. */
export type TranslatedText = Readonly<{ key: string; part?: string[]; value: string }>;
/** What a file with translations has. `links`: of a menu, whose items are called in the language as these are. */
export type TranslationEntry = Readonly<{
  kind: 'translation';
  of: Readonly<{ kind: TranslatableRow['kind']; id: string }>;
  /** BCP 47. */
  locale: string;
  texts: readonly TranslatedText[];
  links: readonly LinkItem[];
}>;

type Translatable = Exclude<ContentPath, { kind: 'redirects' | 'metaobject-type' }>;

const targetOf = (path: Translatable): TranslationEntry['of'] => {
  switch (path.kind) {
    case 'page':
      return { kind: 'page', id: contentIds.page(path.handle) };
    case 'blog':
      return { kind: 'blog', id: contentIds.blog(path.handle) };
    case 'article':
      return { kind: 'article', id: contentIds.article(contentIds.blog(path.blog), path.handle) };
    case 'menu':
      return { kind: 'menu', id: contentIds.menu(path.handle) };
    case 'metaobject':
      return { kind: 'metaobject', id: contentIds.metaobject(path.typeName, path.handle) };
    case 'policy':
      return { kind: 'policy', id: contentIds.policy(path.policy) };
  }
};

const textsOf = ({ kind }: Translatable, { values, text }: FrontMatter): readonly TranslatedText[] => {
  const value = (name: string): string => textOf(values[name]) ?? '';
  const seo = [
    { key: 'meta_title', value: value('seo_title') },
    { key: 'meta_description', value: value('seo_description') },
  ];
  const title = { key: 'title', value: value('title') };
  switch (kind) {
    case 'page':
      return [title, { key: 'body_html', value: htmlOf(text) }, ...seo];
    case 'blog':
      return [title, ...seo];
    case 'article':
      return [
        title,
        { key: 'body_html', value: htmlOf(text) },
        { key: 'summary_html', value: htmlOf(value('summary')) },
        ...seo,
        { key: 'alt', part: [...articleImagePart], value: value('image_alt') },
      ];
    case 'menu':
      return [title];
    case 'metaobject':
      return Object.entries(values).map(([key, one]) => ({ key, value: valueText(one) }));
    case 'policy':
      return [title, { key: 'body', value: htmlOf(text) }];
  }
};

/** The translations in a file: of the texts that it has; or why it has none. */
export const readTranslation = (path: ContentPath, locale: string, read: FrontMatter): readonly TranslationEntry[] | string => {
  if (path.kind === 'redirects' || path.kind === 'metaobject-type') return [];
  const texts = textsOf(path, read).filter(({ value }) => value !== '');
  const links = path.kind === 'menu' ? linksOf(read.text) : [];
  if (texts.length === 0 && links.length === 0) return 'it has no text';
  return [{ kind: 'translation', of: targetOf(path), locale, texts, links }];
};
