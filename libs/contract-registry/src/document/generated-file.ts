/** A file made from the contracts: where it lies in the project, and what stands in it. */
export type GeneratedFile = Readonly<{ path: string; text: string }>;

/** The value as indented JSON with a final line feed, as the formatter writes it. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
