/** The published cost of one operation: milliseconds of processor time by process, and messages by stream. */
export type OperationLoad = Readonly<{
  work: string;
  cpuMs: Readonly<Record<string, number>>;
  messages: Readonly<Record<string, number>>;
}>;

/** The most operations per second of one part, and the part. */
export type Limit = Readonly<{ part: string; perSecond: number }>;

/** A part may be busy so much of the time before those who wait for it wait noticeably. */
export const utilisation = 0.8;

const msPerSecond = 1_000;

/** Processes whose work for an operation cannot be shared: the leader of a view folds alone. Queries, requests and reactions can. */
const isAlone = (name: string, messages: OperationLoad['messages']): boolean =>
  name.endsWith('-view') && Object.keys(messages).length > 0;

/** The limit of so many cores, if every part could use all of them. */
export const limitOfCores = ({ cpuMs }: OperationLoad, cores: number): Limit => {
  const total = Object.values(cpuMs).reduce((sum, ms) => sum + ms, 0);
  return { part: 'the cores', perSecond: (cores * msPerSecond * utilisation) / total };
};

/** The limits that more cores do not raise, lowest first: folds, and streams that store so many messages per second. */
export const otherLimits = ({ cpuMs, messages }: OperationLoad, storedPerSecond: number): readonly Limit[] => {
  const folds = Object.entries(cpuMs)
    .filter(([name, ms]) => ms > 0 && isAlone(name, messages))
    .map(([name, ms]) => ({ part: `the fold of ${name}`, perSecond: (msPerSecond * utilisation) / ms }));
  const streams = Object.entries(messages).map(([stream, number]) => ({
    part: `the stream ${stream}`,
    perSecond: (storedPerSecond * utilisation) / number,
  }));
  return [...folds, ...streams].sort((a, b) => a.perSecond - b.perSecond);
};

/** The lowest limit on so many cores. */
export const capacityOf = (load: OperationLoad, cores: number, storedPerSecond: number): Limit => {
  const [first] = otherLimits(load, storedPerSecond);
  const ofCores = limitOfCores(load, cores);
  return first && first.perSecond < ofCores.perSecond ? first : ofCores;
};

/** The instances of each process that one rate needs, of those that need more than one. */
export const instancesFor = ({ cpuMs, messages }: OperationLoad, perSecond: number): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(cpuMs)
      .filter(([name]) => name !== 'broker' && name !== 'database' && !isAlone(name, messages))
      .map(([name, ms]) => [name, Math.ceil((ms * perSecond) / (msPerSecond * utilisation))] as const)
      .filter(([, number]) => number > 1),
  );
