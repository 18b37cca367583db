import { startPaymentSimulator } from '@millrace/payment-simulator';
import { runServer } from './run-server.js';

runServer(() => startPaymentSimulator(process.env));
