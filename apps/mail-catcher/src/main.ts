import { type MailCatcher, startMailCatcher } from './index.js';

let running: MailCatcher | undefined;
const stop = async (): Promise<void> => {
  await running?.stop();
  process.exit(0);
};
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
startMailCatcher(process.env).then(
  (catcher) => {
    running = catcher;
    console.log('mail-catcher is ready');
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
