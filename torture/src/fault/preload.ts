// Loaded before the app (`node --import`): exits the process together with its parent, and injects the fault named by `TORTURE_FAULT`.
import { logFaultNames } from './faults.js';
import { plant } from './plant.js';

process.on('disconnect', () => process.exit());
const fault = logFaultNames.find((name) => name === process.env['TORTURE_FAULT']);
if (fault) plant(fault, Number(process.env['TORTURE_WRITER']));
