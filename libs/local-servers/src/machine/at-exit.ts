const actions = new Set<() => void>();

process.on('exit', () => {
  for (const action of actions) action();
});

/** Has the action done, at once and without waiting, should this process exit before what is returned is called. */
export const atExit = (action: () => void): (() => void) => {
  actions.add(action);
  return () => void actions.delete(action);
};
