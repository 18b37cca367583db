/**
 * A message in English and in another language. `{}` stands for any text, which the other language has at `{1}`, `{2}` …; `{m}` for a text that is a message itself, which is
 * translated, too.
 */
export type TranslatedMessage = readonly [english: string, other: string];
type Part = Readonly<{ literal: string; isMessage: boolean }>;
type Pattern = Readonly<{ start: string; parts: readonly Part[]; other: string }>;

/** The literals of a pattern, each with the kind of the placeholder before it. */
const patternOf = ([english, other]: TranslatedMessage): Pattern => {
  const [start = '', ...rest] = english.split('{');
  const parts = rest.map((text) => ({ isMessage: text.startsWith('m}'), literal: text.slice(text.indexOf('}') + 1) }));
  return { start, parts, other };
};

/** The texts of the placeholders of a pattern in a message; `undefined`: it is another message. A text ends where the next literal is found first. */
const filledIn = (message: string, { start, parts }: Pattern): readonly string[] | undefined => {
  if (!message.startsWith(start)) return undefined;
  const texts: string[] = [];
  let at = start.length;
  for (const [index, { literal }] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const end = isLast ? message.length - literal.length : message.indexOf(literal, at);
    if (end < at || !message.startsWith(literal, end)) return undefined;
    texts.push(message.slice(at, end));
    at = end + literal.length;
  }
  return at === message.length ? texts : undefined;
};

/** Translates messages by a table, in which the first that fits counts; `undefined` for a message that it does not have. */
export const openMessages = (table: readonly TranslatedMessage[]): ((message: string) => string | undefined) => {
  const exact = new Map(table.filter(([english]) => !english.includes('{')));
  const patterns = table.filter(([english]) => english.includes('{')).map(patternOf);
  const translate = (message: string): string | undefined => {
    const known = exact.get(message);
    if (known !== undefined) return known;
    for (const pattern of patterns) {
      const texts = filledIn(message, pattern);
      const values = texts?.map((text, at) => (pattern.parts[at]?.isMessage ? translate(text) : text));
      if (values?.every((value) => value !== undefined))
        return values.reduce((text: string, value, at) => text.replace(`{${at + 1}}`, () => value ?? ''), pattern.other);
    }
    return undefined;
  };
  return translate;
};
