/** A file that is generated from the contracts: its path in the project, and its content. */
export type GeneratedFile = Readonly<{ path: string; text: string }>;

/** The value as indented JSON with a final line feed, as the formatter writes it. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
