const isJson = (value: string): boolean => {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
};

const isText = (value: string): boolean => value.length > 0;
const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

/** The types of metafields, each with its check of a value. */
const checks: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['boolean', (value: string) => value === 'true' || value === 'false'],
  ['number_integer', (value) => /^-?\d{1,15}$/.test(value)],
  ['number_decimal', (value) => /^-?\d{1,13}(\.\d{1,9})?$/.test(value)],
  ['date', isDate],
  ['date_time', (value) => /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value))],
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

/** What is wrong with the value of a metafield, or with its type; `undefined`: nothing. */
export const valueProblem = (type: string, value: string): Readonly<{ kind: 'TYPE' | 'VALUE'; message: string }> | undefined => {
  const ofEntries = /^list\.(.+)$/.exec(type)?.[1];
  const check = checks.get(ofEntries ?? type) ?? (reference.test(ofEntries ?? type) ? isText : undefined);
  if (!check) return { kind: 'TYPE', message: `There is no type ${type.slice(0, 100)}.` };
  const isValid = ofEntries === undefined ? check(value) : isJson(value) && Array.isArray(JSON.parse(value));
  return isValid ? undefined : { kind: 'VALUE', message: `This is not a value of the type ${type}.` };
};
