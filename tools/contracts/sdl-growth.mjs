import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges, isInterfaceType, isObjectType } from 'graphql';

/** Where the released SDL is kept: `<version>.<api>.graphql`. */
const released = 'libs/contracts/released/graphql';
const current = 'libs/contracts/graphql';

/**
 * Whether every selection that fits the earlier type of a field fits its present type: an interface in place of an object that implements it, with all
 * fields that the object had.
 */
const widens = (earlierSchema, schema, before, after) => {
  const wrapping = (text) => text.replace(/\w+/, '');
  if (wrapping(before) !== wrapping(after)) return false;
  const earlier = earlierSchema.getType(before.replaceAll(/\W/g, ''));
  const now = schema.getType(before.replaceAll(/\W/g, ''));
  const later = schema.getType(after.replaceAll(/\W/g, ''));
  if (!isObjectType(earlier) || !isObjectType(now) || !isInterfaceType(later)) return false;
  const own = Object.values(earlier.getFields());
  return schema.isSubType(later, now) && own.every(({ name }) => later.getFields()[name]);
};

const changedKind = /^(\S+) changed type from (\S+) to (\S+)\.$/;

/** The changes from one SDL to another that break a client: descriptions. A field may get a wider type in place of its own. */
export const breaksOfSdl = (before, after) => {
  const [earlier, schema] = [buildSchema(before), buildSchema(after)];
  return findBreakingChanges(earlier, schema)
    .map(({ description }) => description)
    .filter((description) => {
      const [, , from = '', to = ''] = changedKind.exec(description) ?? [];
      return !from || !widens(earlier, schema, from, to);
    });
};

const byVersion = (one, other) => one.localeCompare(other, 'en', { numeric: true });

/** The changes of both APIs since their last release that break a client, each with its API and that release. */
export const sdlBreaks = (project) => {
  const folder = join(project, released);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => /^\d+\.\d+\.\d+\.\w+\.graphql$/.test(file));
  return ['shop', 'admin'].flatMap((api) => {
    const last = files
      .filter((file) => file.endsWith(`.${api}.graphql`))
      .toSorted(byVersion)
      .at(-1);
    if (!last) return [];
    const breaks = breaksOfSdl(
      readFileSync(join(folder, last), 'utf8'),
      readFileSync(join(project, current, `${api}.graphql`), 'utf8'),
    );
    return breaks.map(
      (description) => `${api}.graphql: ${description}\n  breaks clients of ${last.replace(`.${api}.graphql`, '')}`,
    );
  });
};

/** The SDL of both APIs as files of a release. */
export const sdlOfRelease = (project, version) =>
  ['shop', 'admin'].map((api) => ({
    path: `${released}/${version}.${api}.graphql`,
    text: readFileSync(join(project, current, `${api}.graphql`), 'utf8'),
  }));
