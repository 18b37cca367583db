/** Resolves when the signal is aborted. One promise serves many races, so that each of them adds no listener to the signal. */
export const aborted = (signal: AbortSignal): Promise<'aborted'> =>
  new Promise((done) => {
    if (signal.aborted) done('aborted');
    else signal.addEventListener('abort', () => done('aborted'), { once: true });
  });
