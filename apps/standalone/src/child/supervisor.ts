import { answerSupervisor } from './heartbeat.js';

const graceMs = 10_000;

/**
 * In a child: answers its supervisor, and leaves when the supervisor is gone, as if asked to, and soon: whoever starts next would find
 * its port taken.
 */
export const followSupervisor = (): void => {
  answerSupervisor();
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), graceMs).unref();
  });
};
