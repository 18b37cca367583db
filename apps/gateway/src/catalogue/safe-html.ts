import { LRUCache } from 'lru-cache';
import sanitizeHtml from 'sanitize-html';

/** The tags of product descriptions, also listed in `docs/import.md`. */
const tags =
  'h1 h2 h3 h4 h5 h6 p div section span br hr b strong i em u s del ins mark small sub sup abbr cite q code pre kbd blockquote address time bdi bdo ' +
  'ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td figure figcaption details summary a img';

/** Elements that are removed with their content. */
const droppedTags = 'script style template iframe object embed noscript svg math title textarea option select'.split(' ');

const pixels = /^\d{1,5}$/;
const spans = /^\d{1,3}$/;

const only = (attributes: sanitizeHtml.Attributes, name: string, shape: RegExp): sanitizeHtml.Attributes =>
  shape.test(attributes[name] ?? '') ? { [name]: attributes[name] ?? '' } : {};

/** URLs without a scheme, usual in older texts, become https. */
const picture: sanitizeHtml.Transformer = (tagName, { src = '', alt = '', ...given }) => ({
  tagName,
  attribs: {
    src: src.trim().replace(/^\/\//, 'https://'),
    alt,
    ...only(given, 'width', pixels),
    ...only(given, 'height', pixels),
    loading: 'lazy',
  },
});

const cell: sanitizeHtml.Transformer = (tagName, { colspan = '', rowspan = '', ...given }) => ({
  tagName,
  attribs: { ...given, ...only({ colspan }, 'colspan', spans), ...only({ rowspan }, 'rowspan', spans) },
});

/** Whether a link stays in the shop or has a scheme that runs nothing. The sanitizer checks it again. */
const isSafe = (href: string): boolean => /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#|\?)/i.test(href.trim());

const options: sanitizeHtml.IOptions = {
  allowedTags: tags.split(' '),
  nonTextTags: droppedTags,
  allowedAttributes: {
    '*': ['lang', 'dir'],
    a: ['href', 'title', 'rel'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
    ol: ['start', 'reversed'],
    abbr: ['title'],
    time: ['datetime'],
  },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['https'] },
  allowProtocolRelative: false,
  nestingLimit: 100,
  parseStyleAttributes: false,
  transformTags: {
    a: (tagName, { href = '', title }) =>
      isSafe(href)
        ? { tagName, attribs: { href: href.trim(), rel: 'nofollow noopener', ...(title !== undefined && { title }) } }
        : { tagName: 'span', attribs: {} },
    img: picture,
    td: cell,
    th: cell,
  },
  exclusiveFilter: ({ tag, attribs, text, mediaChildren }) => {
    if (tag === 'img') return !attribs['src'];
    return tag === 'a' && text.trim() === '' && mediaChildren.length === 0;
  },
};

/** Sizes are UTF-16 code units. */
const sanitized = new LRUCache<string, string>({
  maxSize: 8_000_000,
  sizeCalculation: (safe, html) => safe.length + html.length + 100,
});

/**
 * Sanitizes a description by an allow-list of tags and attributes, cached. Images load lazily from https or the shop; links get
 * `nofollow noopener`; empty links are removed; open tags are closed.
 */
export const safeHtml = (html: string): string => {
  const known = sanitized.get(html);
  if (known !== undefined) return known;
  const safe = sanitizeHtml(html, options);
  sanitized.set(html, safe);
  return safe;
};
