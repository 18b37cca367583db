// One shot, for where each app is a container: makes the streams at the broker, or brings them up to date, and ends.
import { provision } from '@millrace/event-log';
import { required } from './required.js';

const { NATS_URL, NATS_PASSWORD } = required(process.env, 'NATS_URL', 'NATS_PASSWORD');
await provision({ servers: NATS_URL, user: 'operator', password: NATS_PASSWORD });
console.log('the streams are ready');
