import { parse } from 'yaml';

/** A file's values at its beginning, between lines of three dashes, and the text below them. */
export type FrontMatter = Readonly<{ values: Readonly<Record<string, unknown>>; text: string }>;

const fence = /^---[ \t]*$/;

/** Separates YAML front matter from the text; a text without it is a text. Returns the reason for values that cannot be read. */
export const readFrontMatter = (file: string): FrontMatter | string => {
  const lines = file.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (!fence.test(lines[0] ?? '')) return { values: {}, text: lines.join('\n') };
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end === -1) return 'the front matter has no line `---` at its end';
  try {
    // No aliases: a few of them can stand for a text of any size.
    const values: unknown = parse(lines.slice(1, end).join('\n'), { maxAliasCount: 0 });
    if (values !== null && (typeof values !== 'object' || Array.isArray(values)))
      return 'the front matter is no list of names and values';
    return { values: (values ?? {}) as Readonly<Record<string, unknown>>, text: lines.slice(end + 1).join('\n') };
  } catch (error) {
    return `the front matter is not YAML: ${error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : ''}`;
  }
};

/** A value as a text; `undefined` when it is absent. Dates and numbers are texts, too. */
export const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : undefined;
};

/** A value as a list of texts: a list, or a text with commas. */
export const listOf = (value: unknown): string[] => {
  const entries = Array.isArray(value) ? value.map((entry) => textOf(entry) ?? '') : (textOf(value) ?? '').split(',');
  return [...new Set(entries.map((entry) => entry.trim()).filter((entry) => entry !== ''))];
};

/** A value as the text of a field: a list or an object as JSON; empty for none. */
export const valueText = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  return value === null || value === undefined ? '' : JSON.stringify(value);
};
