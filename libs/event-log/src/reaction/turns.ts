/** Runs what has the same key one after another, in the order of the calls, whatever becomes of those before. */
export const turns = (): (<T>(key: string, act: () => Promise<T>) => Promise<T>) => {
  const last = new Map<string, Promise<unknown>>();
  return async (key, act) => {
    const before = last.get(key);
    const own = before === undefined ? act() : before.then(act, act);
    last.set(key, own);
    try {
      return await own;
    } finally {
      if (last.get(key) === own) last.delete(key);
    }
  };
};
