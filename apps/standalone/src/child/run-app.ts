import { ViewNotDeclared } from '@millrace/contract-registry';
import { runApp } from '@millrace/service-kit';
import { added, appsWith, loadApp } from './apps.js';
import { reportAlive } from './heartbeat.js';
import { followSupervisor } from './supervisor.js';

followSupervisor();
loadApp(appsWith(added()), process.argv[2] ?? '').then(
  (app) => {
    reportAlive();
    runApp(app);
  },
  (error: unknown) => {
    if (!(error instanceof ViewNotDeclared)) throw error;
    console.error(error.message);
    process.exit(1);
  },
);
