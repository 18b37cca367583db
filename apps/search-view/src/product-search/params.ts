/** Collects the parameters of a statement. */
export type Params = Readonly<{
  values: readonly unknown[];
  /** The placeholder of a value, as `$n::type`. */
  add: (value: unknown, type: string) => string;
}>;

export const openParams = (): Params => {
  const values: unknown[] = [];
  return { values, add: (value, type) => `$${values.push(value)}::${type}` };
};
