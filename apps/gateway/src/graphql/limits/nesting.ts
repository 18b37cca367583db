/** Deeper than any input of the schemas goes; what is deeper would overflow the stack of whatever walks through it. */
export const maxNesting = 32;

/** Whether lists and objects lie in one another more than `most` deep. Walks without recursion. */
export const isNestedDeeper = (value: unknown, most: number = maxNesting): boolean => {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    const inner: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      if (depth >= most) return true;
      for (const part of Array.isArray(one) ? one : Object.values(one)) inner.push(part);
    }
    level = inner;
  }
  return false;
};
