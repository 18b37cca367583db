interface Attribute {
  key: string;
  value: string | null;
}

/** What a shopper asked for with an item, as they read it. What begins with an underscore is for programs. */
export const shownAttributes = (attributes: readonly Attribute[]): string[] =>
  attributes.filter(({ key, value }) => !key.startsWith('_') && value).map(({ key, value }) => `${key}: ${value}`);
