/** Deeper than any input of the schemas. Deeper values could overflow the stack of recursive code. */
export const maxNesting = 32;

/** Whether lists and objects are nested deeper than `max`. Iterative. */
export const isNestedDeeper = (value: unknown, max: number = maxNesting): boolean => {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    const inner: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      if (depth >= max) return true;
      for (const part of Array.isArray(one) ? one : Object.values(one)) inner.push(part);
    }
    level = inner;
  }
  return false;
};
