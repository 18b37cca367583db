// Runs once in a container: creates the streams at the broker, or updates their settings, and exits.
import { required } from './required.js';
import { provisionStreams } from './servers/provision-streams.js';

const { NATS_URL, NATS_PASSWORD } = required(process.env, 'NATS_URL', 'NATS_PASSWORD');
await provisionStreams(NATS_URL, NATS_PASSWORD);
console.log('the streams are ready');
