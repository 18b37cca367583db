/**
 * Several expositions in Prometheus' text format as one: the samples of each metric together, under one description, as the format
 * requires.
 */
export const mergeMetrics = (expositions: readonly string[]): string => {
  const metrics = new Map<string, { readonly about: Set<string>; readonly samples: string[] }>();
  for (const text of expositions) {
    let metric: { readonly about: Set<string>; readonly samples: string[] } | undefined;
    for (const line of text.split('\n')) {
      const name = /^# (?:HELP|TYPE) (\S+)/.exec(line)?.[1];
      if (name !== undefined) {
        metric = metrics.get(name) ?? { about: new Set(), samples: [] };
        metrics.set(name, metric);
        metric.about.add(line);
      } else if (line !== '') metric?.samples.push(line);
    }
  }
  return `${[...metrics.values()].map(({ about, samples }) => [...about, ...samples].join('\n')).join('\n\n')}\n`;
};
