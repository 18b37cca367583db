import type { AppDefinition, RunningApp } from './define-app.js';

/** Runs one app as this process: starts it from the environment, stops it on SIGINT or SIGTERM, exits 1 with one line when it cannot start. */
export const runApp = (app: AppDefinition): void => {
  let running: RunningApp | undefined;
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(130);
    stopping = true;
    // A start that was interrupted has nothing to finish, so the process may exit at once.
    await running?.stop();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  app.start(process.env).then(
    (started) => {
      running = started;
      console.log(`${app.name} is ready`);
    },
    (error: unknown) => {
      console.error(`${app.name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exit(1);
    },
  );
};
