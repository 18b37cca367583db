/** The raw connection of a log. For benchmarks and for tests that look at the broker; applications use the functions of the index. */
export { connectionOf } from './event-log.js';
