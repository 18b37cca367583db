const jsonOf = (value: string): unknown => {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
};

const isText = (value: string): boolean => value.length > 0;
const isJson = (value: string): boolean => jsonOf(value) !== undefined;

/** Whether it is a day of the calendar: the Date of an impossible one is invalid, or that of a later day. */
const isDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};
const isDateTime = (value: string): boolean =>
  isDate(value.slice(0, 10)) && value[10] === 'T' && !Number.isNaN(Date.parse(value));

/** The types of metafields, each with its check of a value. */
const checks: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['boolean', (value: string) => value === 'true' || value === 'false'],
  ['number_integer', (value) => /^-?\d{1,15}$/.test(value)],
  ['number_decimal', (value) => /^-?\d{1,13}(\.\d{1,9})?$/.test(value)],
  ['date', isDate],
  ['date_time', isDateTime],
  ['color', (value) => /^#[0-9a-fA-F]{6}$/.test(value)],
  ['url', (value) => /^(?:https?|mailto|sms|tel):\S+$/.test(value)],
  ['single_line_text_field', (value) => isText(value) && !/[\r\n]/.test(value)],
  ['multi_line_text_field', isText],
  ['id', isText],
  ...['json', 'rich_text_field', 'money', 'rating', 'dimension', 'volume', 'weight', 'link'].map(
    (type) => [type, isJson] as const,
  ),
]);

const reference =
  /^(?:collection|company|customer|file|metaobject|mixed|order|page|product|product_taxonomy_value|variant|article)_reference$/;

/** An entry of a list, as the check of its type takes it. */
const entryText = (entry: unknown): string => (typeof entry === 'string' ? entry : JSON.stringify(entry));

const entryTypeOf = (type: string): string | undefined => (type.startsWith('list.') ? type.slice('list.'.length) : undefined);
const checkOf = (type: string) => checks.get(type) ?? (reference.test(type) ? isText : undefined);

/** Whether metafields can be of a type. */
export const isMetafieldType = (type: string): boolean => checkOf(entryTypeOf(type) ?? type) !== undefined;

/**
 * What is wrong with a metafield: its type is unknown, or its value is none of the type. `undefined`: nothing. Types and forms of values are those of
 * Shopify; a `list.` of a type is a JSON array of its values.
 */
export const metafieldProblem = (type: string, value: string): 'TYPE' | 'VALUE' | undefined => {
  const entryType = entryTypeOf(type);
  const check = checkOf(entryType ?? type);
  if (!check) return 'TYPE';
  if (entryType === undefined) return check(value) ? undefined : 'VALUE';
  const entries = jsonOf(value);
  return Array.isArray(entries) && entries.every((entry) => check(entryText(entry))) ? undefined : 'VALUE';
};
