import { ViewNotDeclared } from '@millrace/contract-registry';
import { runApp } from '@millrace/service-kit';
import { added, appsWith, loadApp } from '../apps.js';
import { obeySupervisor } from './supervisor.js';

obeySupervisor();
loadApp(appsWith(added()), process.argv[2] ?? '').then(runApp, (fault: unknown) => {
  if (!(fault instanceof ViewNotDeclared)) throw fault;
  console.error(fault.message);
  process.exit(1);
});
