/** A piece of a suggested query: typed already, or what would be added. */
export interface Part {
  text: string;
  typed: boolean;
}

/** The pieces of a query's `styledText`, in which `<mark>` holds what was typed. Nothing of it is put into the page as HTML. */
export const partsOf = (styledText: string): Part[] =>
  [...new DOMParser().parseFromString(styledText, 'text/html').body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    typed: node.nodeName === 'MARK',
  }));
