import { runApp } from '@millrace/service-kit';
import { app } from './index.js';

runApp(app);
