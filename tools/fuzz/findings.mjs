/** The failures found so far, each kind once with the first input that caused it. `now`: the number of requests until then. */
export const collectFindings = (now) => {
  const findings = new Map();
  return {
    note: (kind, input) => {
      const short = typeof input === 'string' ? input : JSON.stringify(input);
      const seen = findings.get(kind);
      findings.set(kind, { times: (seen?.times ?? 0) + 1, first: seen?.first ?? short.slice(0, 1_200), at: seen?.at ?? now() });
      if (!seen) console.log(`request ${now()}: ${kind}\n  ${short.slice(0, 300)}`);
    },
    all: () => [...findings],
  };
};
