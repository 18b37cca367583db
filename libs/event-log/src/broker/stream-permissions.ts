import { multiReplyRequest, streamsRequest, type Service } from './account.js';

/** Pull requests get a heartbeat every 2.5 s, or more often. */
const pullSilence = '15s';
const pageSilence = '5s';

/** Reading the information and the messages of a stream; not creating, changing, purging or deleting it. */
export const readStream = (stream: string): readonly Service[] => [
  streamsRequest(`$JS.API.STREAM.INFO.${stream}`),
  streamsRequest(`$JS.API.STREAM.MSG.GET.${stream}`),
  multiReplyRequest(`$JS.API.DIRECT.GET.${stream}`, pageSilence),
  streamsRequest(`$JS.API.DIRECT.GET.${stream}.>`),
];

/** Reading a stream through ephemeral consumers. The consumers of others are protected by their names, which cannot be guessed. */
export const subscribeStream = (stream: string): readonly Service[] => [
  streamsRequest(`$JS.API.CONSUMER.CREATE.${stream}.*`),
  streamsRequest(`$JS.API.CONSUMER.CREATE.${stream}.*.>`),
  streamsRequest(`$JS.API.CONSUMER.INFO.${stream}.*`),
  streamsRequest(`$JS.API.CONSUMER.DELETE.${stream}.*`),
  multiReplyRequest(`$JS.API.CONSUMER.MSG.NEXT.${stream}.*`, pullSilence),
];

/** Creating a durable consumer, and acknowledging its messages. */
export const consumeStream = (stream: string): readonly Service[] => [
  streamsRequest(`$JS.API.CONSUMER.DURABLE.CREATE.${stream}.*`),
  streamsRequest(`$JS.ACK.${stream}.*.>`),
];

/** Deleting messages of a stream that are not needed any more. */
export const purgeStream = (stream: string): Service => streamsRequest(`$JS.API.STREAM.PURGE.${stream}`);

/** The whole API of JetStream. */
export const allOfJetStream: Service = multiReplyRequest('$JS.API.>', pullSilence);

/** Reading the newest message of these subjects of a stream. */
export const readNewest = (stream: string, subjects: string): Service =>
  streamsRequest(`$JS.API.DIRECT.GET.${stream}.${subjects}`);
