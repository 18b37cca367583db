import { type AppName, type ApplicationContract, applications } from '@millrace/contracts';
import { type Service, streamsRequest } from './account.js';
import { purgeStream, readStream, subscribeStream } from './stream-permissions.js';

const applicationsOf = (app: AppName): readonly ApplicationContract[] =>
  Object.values(applications).filter((application) => application.app === app);
/** The names that `@millrace/stream-runtime` gives the streams of an application: its own, and that of the group of its instances. */
export const applicationStreams = ({ id, version }: ApplicationContract) => ({
  own: `${id}-v${version}`,
  group: `${id}-v${version}-group`,
});

/**
 * What the runtime of stream processing needs for the streams of an app's applications: to write, read and follow them, and to delete what is processed;
 * not to create, change or delete a stream. A consumer with several filters has no name in the subject of its request.
 */
export const applicationRequests = (app: AppName): readonly Service[] =>
  applicationsOf(app).flatMap((application) => {
    const { own, group } = applicationStreams(application);
    const both = [own, group].flatMap((name) => [streamsRequest(`${name}.>`), ...readStream(name), ...subscribeStream(name)]);
    const followed = [own, ...application.streams.map(({ name }) => name)];
    return [...both, purgeStream(own), ...followed.map((name) => streamsRequest(`$JS.API.CONSUMER.CREATE.${name}`))];
  });

/** Where the instances of an app ask each other for the state of its applications. */
export const stateQueries = (app: AppName): readonly string[] =>
  applicationsOf(app).map((one) => `${applicationStreams(one).own}-query.>`);
