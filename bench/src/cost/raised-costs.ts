/** The costs of one operation: medians of the runs, by the name of the counter. */
export type OperationCost = Readonly<{ work: string; values: Readonly<Record<string, number>> }>;

/** A counter may be so much higher than the published one before it is reported. */
const tolerance = 1.15;
/** Smaller differences are noise: a count of writes, or milliseconds. */
const minDifference = 0.1;

/** One line for each counter that is more than 15 % above the published one of the same operation. */
export const raisedCosts = (published: readonly OperationCost[], measured: readonly OperationCost[]): string[] =>
  measured.flatMap(({ work, values }) => {
    const before = published.find((one) => one.work === work)?.values ?? {};
    return Object.entries(values).flatMap(([counter, value]) => {
      const old = before[counter];
      if (old === undefined || value <= old * tolerance || value - old < minDifference) return [];
      return `${work}: ${counter} ${value.toFixed(2)}, published ${old.toFixed(2)} (× ${(value / old).toFixed(2)})`;
    });
  });
