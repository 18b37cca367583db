import { runApp } from '@millrace/service-kit';
import { apps, type RunningAppName } from './apps.js';

// When the process that looks after us is gone, whoever starts next would find our port taken: leave as if asked to.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
runApp((await apps[process.argv[2] as RunningAppName]()).app);
