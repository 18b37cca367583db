import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appNames, type ReaderContract, type ViewAppName, streams } from '@millrace/contracts';

type Manifest = Readonly<{ millrace?: Readonly<{ reads?: unknown }> }>;

/** A view's package.json without valid `millrace.reads`; the message names the file and what to write. */
export class ViewNotDeclared extends Error {
  override readonly name = 'ViewNotDeclared';
}

const named = new Set<string>(appNames);
const isViewName = (folder: string): folder is ViewAppName => /^[a-z][a-z0-9]*(-[a-z0-9]+)*-view$/.test(folder);

/** The streams that a package.json lists under `millrace.reads`. Throws `ViewNotDeclared`. */
const streamsRead = (root: string, path: string): ReaderContract['streams'] => {
  const reads = (JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest).millrace?.reads;
  const known = streams.map(({ name }) => name).join(', ');
  if (!Array.isArray(reads) || reads.length === 0)
    throw new ViewNotDeclared(
      `${path} does not say what the view reads: add "millrace": { "reads": [ … ] } with any of ${known}.`,
    );
  return reads.map((name: unknown) => {
    const stream = streams.find((one) => one.name === name);
    if (stream) return stream;
    throw new ViewNotDeclared(`${path} reads ${JSON.stringify(name)}, which is no stream: there are ${known}.`);
  });
};

/**
 * The views in the project folder `root` that the contracts do not name: every `apps/<name>-view` with a package.json, by name. Throws
 * `ViewNotDeclared` when one does not list the streams that it reads.
 */
export const addedViews = (root: string): readonly ReaderContract[] =>
  readdirSync(join(root, 'apps'))
    .filter(isViewName)
    .filter((app) => !named.has(app) && existsSync(join(root, 'apps', app, 'package.json')))
    .toSorted()
    .map((app) => ({ app, name: app.replace(/-view$/, ''), streams: streamsRead(root, `apps/${app}/package.json`) }));
