// Loaded before the app (`node --import`): exits the process together with its parent, injects the fault named by `TORTURE_FAULT`, and ends the process
// at the kill points in the file `TORTURE_KILL_FILE`.
import { logFaultNames } from './faults.js';
import { plant } from './plant.js';

process.on('disconnect', () => process.exit());
const fault = logFaultNames.find((name) => name === process.env['TORTURE_FAULT']);
if (fault) plant(fault, Number(process.env['TORTURE_WRITER']));
const killFile = process.env['TORTURE_KILL_FILE'];
if (killFile) await (await import('./kill-at.js')).killAt(killFile);
