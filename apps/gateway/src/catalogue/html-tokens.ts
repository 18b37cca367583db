export type HtmlToken = Readonly<{ text: string } | { tag: string; closing: boolean; attributes: string }>;

/** Elements whose content is no text for people: they are left out whole. */
const dropped = /^(?:script|style|iframe|object|embed|template|svg|math|noscript|title|textarea)$/;
const tagAt = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>/y;
const longestTag = 2_000;

/** The texts and tags of some HTML in their order, comments and scripts left out. Takes time in proportion to the length. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const lower = html.toLowerCase();
  let from = 0;
  while (from < html.length) {
    const at = html.indexOf('<', from);
    if (at < 0) return void (yield { text: html.slice(from) });
    if (at > from) yield { text: html.slice(from, at) };
    if (html.startsWith('<!--', at)) {
      from = behind(html, '-->', at);
      continue;
    }
    const [whole, slash, name = '', attributes = ''] = tagIn(html, at) ?? [];
    from = at + (whole?.length ?? 1);
    const tag = name.toLowerCase();
    if (whole === undefined) yield { text: '<' };
    else if (!dropped.test(tag)) yield { tag, closing: slash === '/', attributes };
    else if (slash !== '/') from = behind(html, '>', behind(lower, `</${tag}`, from));
  }
}

const tagIn = (html: string, at: number): RegExpExecArray | null => {
  tagAt.lastIndex = 0;
  return tagAt.exec(html.slice(at, at + longestTag));
};

const behind = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
};
