/** A part of a suggestion: typed, or completed. */
export interface Part {
  text: string;
  typed: boolean;
}

/** The parts of `styledText`, where `<mark>` has the typed text. It is not inserted as HTML. */
export const partsOf = (styledText: string): Part[] =>
  [...new DOMParser().parseFromString(styledText, 'text/html').body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    typed: node.nodeName === 'MARK',
  }));
