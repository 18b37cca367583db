import { ViewNotDeclared } from '@millrace/contract-registry';
import { runApp } from '@millrace/service-kit';
import { added, appsWith, loadApp } from './apps.js';

const graceMs = 10_000;

// When the process that looks after us is gone, whoever starts next would find our port taken: leave as if asked to, and soon.
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), graceMs).unref();
});
loadApp(appsWith(added()), process.argv[2] ?? '').then(runApp, (fault: unknown) => {
  if (!(fault instanceof ViewNotDeclared)) throw fault;
  console.error(fault.message);
  process.exit(1);
});
