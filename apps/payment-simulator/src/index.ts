export { type PaymentSimulator, startPaymentSimulator } from './simulator.js';
