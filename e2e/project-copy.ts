import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '@millrace/local-servers';

export type ProjectCopy = {
  readonly path: string;
  /** Adds or overwrites a file. */
  readonly write: (file: string, text: string) => void;
  /** The changes since the copy was made as git reports them: a file or a whole new folder each. */
  readonly changes: () => readonly string[];
  readonly remove: () => void;
};

const notCopied = new Set(['node_modules', '.git', '.millrace', '.env']);

/** Links to the same packages, except that the project's own packages lead into the copy. */
const linkPackages = (path: string): void => {
  const packages = join(projectFolder, 'node_modules');
  mkdirSync(join(path, 'node_modules'));
  for (const name of readdirSync(packages)) {
    const ours = name === '@millrace' || name === '@shop';
    if (ours) cpSync(join(packages, name), join(path, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
    else symlinkSync(join(packages, name), join(path, 'node_modules', name));
  }
  // Nested packages, where another package needs another version.
  for (const folder of ['apps', 'libs', 'frontends'])
    for (const name of readdirSync(join(path, folder))) {
      const own = join(folder, name, 'node_modules');
      if (existsSync(join(projectFolder, own))) symlinkSync(join(projectFolder, own), join(path, own));
    }
};

/**
 * A copy of the built project, without one folder, that a test may change. Throws when its packages do not match the lock file: npm,
 * started in the copy, would write through the links.
 */
export const copyProject = async ({ without }: { readonly without: string }): Promise<ProjectCopy> => {
  const installer = pathToFileURL(join(projectFolder, 'tools/steps/install.mjs')).href;
  const { isInstalled } = (await import(installer)) as { isInstalled: () => boolean };
  if (!isInstalled()) throw new Error('The packages are not those of the lock file: run npm install first.');
  const left = new Set(['.cache/nats', without].map((folder) => join(projectFolder, folder)));
  const path = mkdtempSync(join(tmpdir(), 'millrace-copy-'));
  cpSync(projectFolder, path, {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
    filter: (file) => !notCopied.has(basename(file)) && !left.has(file),
  });
  linkPackages(path);
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_DIR: join(path, '.git'), GIT_WORK_TREE: path };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: path, encoding: 'utf8', env });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=test', '-c', 'user.email=test@localhost', 'commit', '--quiet', '--message', 'as it was');
  return {
    path,
    write: (file, text) => {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    },
    changes: () => git('status', '--porcelain').split('\n').filter(Boolean),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
};
