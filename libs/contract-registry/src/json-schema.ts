/** JSON Schema, draft 2020-12, in as far as the contracts use it. */
export type JsonSchema = Readonly<{
  type?: string;
  const?: string | number | boolean;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  [keyword: string]: unknown;
}>;
