import { type Application, namesOf } from './application.js';

/** Subjects that an instance may publish to, each with a reply, and those of its streams' own messages. */
export type Permissions = Readonly<{ publish: readonly string[] }>;

/**
 * What an instance needs of the broker beside its inbox: to write and read the application's two streams, and to read those of its sources. `create`: also to
 * make them; else `createStreams` is called before by somebody who may. Across accounts, `$JS.API.CONSUMER.MSG.NEXT.*` has several replies to one request.
 */
export const permissionsOf = (
  application: Pick<Application, 'id' | 'version'>,
  sourceStreams: readonly string[],
  create: boolean,
): Permissions => {
  const { stream, subjects, groupStream, groupSubjects, queries } = namesOf(application);
  const own = [stream, groupStream];
  return {
    publish: [
      // Without it the API answers an account that imports it with an error first.
      '$JS.API.INFO',
      subjects,
      groupSubjects,
      queries,
      ...own.flatMap((name) => (create ? [`$JS.API.STREAM.CREATE.${name}`] : [])),
      `$JS.API.STREAM.MSG.GET.${stream}`,
      `$JS.API.STREAM.PURGE.${stream}`,
      ...[...new Set([...own, ...sourceStreams])].flatMap((name) => [
        `$JS.API.STREAM.INFO.${name}`,
        `$JS.API.CONSUMER.CREATE.${name}`,
        `$JS.API.CONSUMER.CREATE.${name}.>`,
        `$JS.API.CONSUMER.INFO.${name}.*`,
        `$JS.API.CONSUMER.DELETE.${name}.*`,
        `$JS.API.CONSUMER.MSG.NEXT.${name}.*`,
      ]),
    ],
  };
};
