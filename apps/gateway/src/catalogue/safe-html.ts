import { htmlTokens } from './html-tokens.js';

const allowed = new Set(
  'p br hr b strong i em u s small sub sup ul ol li dl dt dd h2 h3 h4 h5 h6 blockquote code pre span div a table thead tbody tr th td'.split(
    ' ',
  ),
);
const empty = new Set(['br', 'hr']);
const deepest = 100;
const link = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const safeLink = /^(https?:\/\/|mailto:|\/(?![/\\])|#)[^\s"<>\\]*$/i;

/** Text that means itself in HTML; entities that are there already stay. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll(/&(?!(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * HTML of which nothing can run or load: written anew from a short list of tags without attributes (links keep a plain
 * address), everything else as text. Tags left open are closed, so it cannot leak out of its place.
 */
export const safeHtml = (html: string): string => {
  const open: string[] = [];
  let written = '';
  for (const token of htmlTokens(html)) {
    if ('text' in token) written += escapeHtml(token.text);
    else if (!allowed.has(token.tag)) continue;
    else if (token.closing) written += close(open, token.tag);
    else if (open.length < deepest) {
      written += token.tag === 'a' ? anchor(token.attributes) : `<${token.tag}>`;
      if (!empty.has(token.tag)) open.push(token.tag);
    }
  }
  return written + closeAll(open);
};

const anchor = (attributes: string): string => {
  const [, double, single, bare] = link.exec(attributes) ?? [];
  const address = double ?? single ?? bare ?? '';
  return safeLink.test(address) ? `<a href="${escapeHtml(address)}" rel="nofollow noopener">` : '<a>';
};

const close = (open: string[], name: string): string => {
  const at = open.lastIndexOf(name);
  return at < 0 ? '' : closeAll(open.splice(at));
};

const closeAll = (open: readonly string[]): string =>
  open
    .toReversed()
    .map((name) => `</${name}>`)
    .join('');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'" };

/** The words of some HTML; `truncateAt` shortens them at a word and says so with `…`. */
export const plainText = (html: string, truncateAt?: number | null): string => {
  const words = Array.from(htmlTokens(html), (token) => ('text' in token ? token.text : ' ')).join('');
  const text = words
    .replaceAll(/&(#?\w{1,8});/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (truncateAt == null || text.length <= truncateAt) return text;
  const cut = text.slice(0, Math.max(0, truncateAt - 1));
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
};
