const actions = new Set<() => void>();

process.on('exit', () => {
  for (const action of actions) action();
});

/** Runs the action synchronously when this process exits, unless the returned function was called before. */
export const atExit = (action: () => void): (() => void) => {
  actions.add(action);
  return () => void actions.delete(action);
};
