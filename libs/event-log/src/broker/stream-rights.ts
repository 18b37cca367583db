import { manyOfStreams, ofStreams, type Service } from './account.js';

/** Pulls hear a heartbeat every second. */
const pullSilence = '15s';
const pageSilence = '5s';

/** To look at a stream and to read what it holds; never to make, change, purge or delete one. */
export const lookingAt = (stream: string): readonly Service[] => [
  ofStreams(`$JS.API.STREAM.INFO.${stream}`),
  ofStreams(`$JS.API.STREAM.MSG.GET.${stream}`),
  manyOfStreams(`$JS.API.DIRECT.GET.${stream}`, pageSilence),
  ofStreams(`$JS.API.DIRECT.GET.${stream}.>`),
];

/** To follow a stream with a consumer that one makes. Who does not know the name of another's consumer cannot reach it. */
export const following = (stream: string): readonly Service[] => [
  ofStreams(`$JS.API.CONSUMER.CREATE.${stream}.*`),
  ofStreams(`$JS.API.CONSUMER.CREATE.${stream}.*.>`),
  ofStreams(`$JS.API.CONSUMER.INFO.${stream}.*`),
  ofStreams(`$JS.API.CONSUMER.DELETE.${stream}.*`),
  manyOfStreams(`$JS.API.CONSUMER.MSG.NEXT.${stream}.*`, pullSilence),
];

/** To make a durable consumer, and to say that what it delivered is done. */
export const working = (stream: string): readonly Service[] => [
  ofStreams(`$JS.API.CONSUMER.DURABLE.CREATE.${stream}.*`),
  ofStreams(`$JS.ACK.${stream}.*.>`),
];

/** To do with JetStream whatever there is to do. */
export const allOfJetStream: Service = manyOfStreams('$JS.API.>', pullSilence);

/** To read the newest message of the subjects of a stream, and of no others. */
export const lookingUp = (stream: string, subjects: string): Service => ofStreams(`$JS.API.DIRECT.GET.${stream}.${subjects}`);
