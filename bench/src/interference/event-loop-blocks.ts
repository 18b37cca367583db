/**
 * The longest time for which the event loop of each process of apps was blocked since the last call, in milliseconds, by the app whose name
 * its metrics have: from Node's own histogram, which each call resets.
 */
export const longestBlocks = async (healthPort: number): Promise<ReadonlyMap<string, number>> => {
  const text = await (await fetch(`http://127.0.0.1:${healthPort}/metrics`)).text();
  const found = text.matchAll(/^nodejs_eventloop_lag_max_seconds\{app="([^"]+)"\} (\S+)$/gm);
  return new Map([...found].map(([, app = '', seconds]) => [app, Number(seconds) * 1000]));
};
