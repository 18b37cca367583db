// Runs once in a container: creates the streams at the broker, or updates their settings, and exits.
import { provision } from '@millrace/event-log';
import { required } from './required.js';

const { NATS_URL, NATS_PASSWORD } = required(process.env, 'NATS_URL', 'NATS_PASSWORD');
await provision({ servers: NATS_URL, user: 'operator', password: NATS_PASSWORD });
console.log('the streams are ready');
