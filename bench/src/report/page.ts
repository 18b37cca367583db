/** The page with the part of this name replaced: the text between `<!-- bench:name -->` and `<!-- /bench:name -->`. */
export const withPart = (page: string, name: string, part: string): string => {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`the page has no place for ${name}: ${open} … ${close}`);
  return `${page.slice(0, from + open.length)}\n${part}\n${page.slice(to)}`;
};
