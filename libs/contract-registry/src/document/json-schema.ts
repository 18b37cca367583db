/** The part of JSON Schema, draft 2020-12, that the contracts use. */
export type JsonSchema = Readonly<{
  title?: string;
  type?: string;
  const?: string | number | boolean;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  [keyword: string]: unknown;
}>;
