import { Marked, type Token, type Tokens } from 'marked';

const markdown = new Marked({ gfm: true, async: false });

/** The HTML of a Markdown text; HTML in it stays, and is sanitized when it is shown. */
export const htmlOf = (text: string): string => (markdown.parse(text) as string).trim();

/** A link of a list, with the links of the list below it. */
export type LinkItem = Readonly<{ title: string; href: string; items: readonly LinkItem[] }>;

/** The links of the first list of a Markdown text; entries without a link are left out. */
export const linksOf = (text: string): readonly LinkItem[] => {
  const list = markdown.lexer(text).find((token): token is Tokens.List => token.type === 'list');
  return list ? linksIn(list) : [];
};

const linksIn = ({ items }: Tokens.List): readonly LinkItem[] =>
  items.flatMap(({ tokens }) => {
    const link = find(tokens, 'link');
    const below = tokens.find((token): token is Tokens.List => token.type === 'list');
    return link ? [{ title: link.text, href: link.href, items: below ? linksIn(below) : [] }] : [];
  });

const find = (tokens: readonly Token[], type: 'link'): Tokens.Link | undefined => {
  for (const token of tokens) {
    if (token.type === type) return token as Tokens.Link;
    if (token.type === 'list' || !('tokens' in token)) continue;
    const inner = find(token.tokens ?? [], type);
    if (inner) return inner;
  }
  return undefined;
};
