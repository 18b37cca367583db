interface Attribute {
  key: string;
  value: string | null;
}

/** The attributes of a line as the shopper reads them. Names that begin with an underscore are for programs. */
export const shownAttributes = (attributes: readonly Attribute[]): string[] =>
  attributes.filter(({ key, value }) => !key.startsWith('_') && value).map(({ key, value }) => `${key}: ${value}`);
