/** The text as it is compared and sorted: lower case, without accents, runs of white space as one blank. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => spelt[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();

/** Letters that are no letter with an accent, and how they are typed without them. */
const spelt: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The text, followed by its compounds with a hyphen written as one word: `t-shirt` is found as `tshirt`. */
export const withCompounds = (text: string): string => {
  const compounds = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return [text, ...compounds.map((compound) => compound.replaceAll('-', ''))].join(' ');
};

/** The words of a text, plain, in order. */
export const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'" };

/** What a reader sees of HTML. One pass, whatever the markup: linear in the length of the text. */
export const textOfHtml = (html: string): string => {
  const parts: string[] = [];
  let from = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', from)) {
    const isTag = /[a-z/!]/i.test(html[at + 1] ?? '');
    const end = isTag ? html.indexOf('>', at) : at;
    parts.push(html.slice(from, isTag ? at : at + 1));
    if (end === -1) return decoded(parts);
    from = end + 1;
  }
  return decoded([...parts, html.slice(from)]);
};

const decoded = (parts: readonly string[]): string =>
  parts.join(' ').replace(/&(#?\w{1,8});/g, (whole, name: string) => entities[name] ?? whole);

/** A product type as a collection's handle: lower case with dashes; the words of all scripts stay. */
export const handleOf = (title: string): string => wordsOf(title).join('-');
