const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** `Intl.Segmenter` is slow on long texts, so it sees only the text around the cut. Longer graphemes are cut between code points. */
const windowSize = 64;

/** The last boundary between two graphemes at or before a UTF-16 index; takes the same time for a text of any length. */
const boundaryAt = (text: string, index: number): number => {
  if (index <= 0) return 0;
  if (index >= text.length) return text.length;
  const from = startOfCodePoint(text, Math.max(0, index - windowSize));
  const at = graphemes.segment(text.slice(from, index + windowSize)).containing(index - from)?.index ?? 0;
  return at > 0 || from === 0 ? from + at : startOfCodePoint(text, index);
};

const startOfCodePoint = (text: string, index: number): number =>
  /[\uD800-\uDBFF]/.test(text[index - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[index] ?? '') ? index - 1 : index;

/** The longest prefix of whole graphemes (user-perceived characters) with at most `maxLength` UTF-16 code units. */
export const prefixOf = (text: string, maxLength: number): string => text.slice(0, boundaryAt(text, maxLength));
