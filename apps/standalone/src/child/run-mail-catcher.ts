import { startMailCatcher } from '@millrace/mail-catcher';
import { runServer } from './run-server.js';

runServer(() => startMailCatcher(process.env));
