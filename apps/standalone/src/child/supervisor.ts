import { answerSupervisor } from './heartbeat.js';

const graceMs = 10_000;

/**
 * In a child: answers the supervisor's pings, and exits in order soon after the supervisor has exited, so that its port is free for the
 * next start.
 */
export const followSupervisor = (): void => {
  answerSupervisor();
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), graceMs).unref();
  });
};
