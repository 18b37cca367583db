/**
 * How often the garbage collector of the apps has emptied the young generation, from their metrics: each time some 16 MB had been allocated.
 * `NaN` without metrics.
 */
export const youngCollections = async (healthPort: number): Promise<number> => {
  const text = await (await fetch(`http://127.0.0.1:${healthPort}/metrics`)).text();
  const counts = [...text.matchAll(/^nodejs_gc_duration_seconds_count\{[^}]*kind="minor"[^}]*\} (\d+)/gm)];
  return counts.length > 0 ? counts.reduce((sum, [, count]) => sum + Number(count), 0) : Number.NaN;
};
