// Loaded into a writer's process before the app itself (`node --import`): ends it with the process that runs the torture, and
// plants the fault that `TORTURE_FAULT` names. The app's own code knows nothing of it.
import { logFaultNames } from './faults.js';
import { plant } from './plant.js';

process.on('disconnect', () => process.exit());
const fault = logFaultNames.find((name) => name === process.env['TORTURE_FAULT']);
if (fault) plant(fault, Number(process.env['TORTURE_WRITER']));
