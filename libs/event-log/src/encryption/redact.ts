import { placeholders } from '@millrace/contracts';

/** The data of a message. */
export type Data = Readonly<Record<string, unknown>>;

/** The data with a placeholder at each of these paths. A path applies to every entry of an array on its way. */
export const redact = (data: Data, paths: readonly (readonly string[])[]): Data =>
  paths.reduce((rest, path) => replaced(rest, path) as Data, data);

const replaced = (value: unknown, path: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((entry) => replaced(entry, path));
  const [field = '', ...rest] = path;
  if (!isData(value) || value[field] === undefined) return value;
  return { ...value, [field]: rest.length > 0 ? replaced(value[field], rest) : placeholders[field as keyof typeof placeholders] };
};

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/** The top-level fields of `data` whose values differ in `rest`. */
export const removedFields = (data: Data, rest: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(rest[field])));
