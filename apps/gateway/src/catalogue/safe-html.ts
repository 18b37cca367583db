const allowed = new Set(
  'p br hr b strong i em u s small sub sup ul ol li dl dt dd h2 h3 h4 h5 h6 blockquote code pre span div a table thead tbody tr th td'.split(' '),
);
const empty = new Set(['br', 'hr']);
const dropped = /<(script|style|iframe|object|embed|template|svg|math|noscript|title|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;
const link = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const safeLink = /^(https?:\/\/|mailto:|\/(?!\/)|#)[^\s"<>]*$/i;

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
  const source = html.replaceAll(dropped, '');
  const open: string[] = [];
  let written = '';
  let from = 0;
  for (const match of source.matchAll(tag)) {
    written += escapeHtml(source.slice(from, match.index));
    from = match.index + match[0].length;
    const name = (match[2] ?? '').toLowerCase();
    if (!allowed.has(name)) continue;
    if (match[1]) written += close(open, name);
    else {
      written += name === 'a' ? anchor(match[3] ?? '') : `<${name}>`;
      if (!empty.has(name)) open.push(name);
    }
  }
  return written + escapeHtml(source.slice(from)) + closeAll(open);
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

const closeAll = (open: readonly string[]): string => open.toReversed().map((name) => `</${name}>`).join('');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'" };

/** The words of some HTML; `truncateAt` shortens them at a word and says so with `…`. */
export const plainText = (html: string, truncateAt?: number | null): string => {
  const text = html
    .replaceAll(dropped, ' ')
    .replaceAll(tag, ' ')
    .replaceAll(/&(#?\w{1,8});/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (truncateAt == null || text.length <= truncateAt) return text;
  const cut = text.slice(0, Math.max(0, truncateAt - 1));
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
};
