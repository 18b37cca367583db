import { storable } from '@millrace/views';

/** Collects the parameters of a statement. */
export type Params = Readonly<{
  values: readonly unknown[];
  /** The placeholder of a value, as `$n::type`. Texts are made such as PostgreSQL takes. */
  add: (value: unknown, type: string) => string;
}>;

export const openParams = (): Params => {
  const values: unknown[] = [];
  return { values, add: (value, type) => `$${values.push(sendable(value))}::${type}` };
};

const sendable = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sendable);
  return typeof value === 'string' ? storable(value) : value;
};
