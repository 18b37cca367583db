import { reportAlive } from './heartbeat.js';
import { followSupervisor } from './supervisor.js';

/** Runs a server as the whole work of a supervised process, until a signal; exits with its message when it cannot be started. */
export const runServer = (start: () => Promise<Readonly<{ stop(): Promise<void> }>>): void => {
  followSupervisor();
  const starting = start();
  starting.then(reportAlive, (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
  const stop = async (): Promise<void> => {
    await (await starting).stop();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
};
