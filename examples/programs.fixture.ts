import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder, projectFolder } from '@millrace/local-servers';

/** A program in another language, as it is started. */
export type Program = Readonly<{ file: string; arguments: readonly string[]; env?: Readonly<Record<string, string>> }>;

/** The language or a client for it is not on this machine and cannot be obtained. */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
}

export const examples = join(projectFolder, 'examples');
const cache = join(cacheFolder(), 'examples');
const jnats = 'jnats-2.24.1';
const run = promisify(execFile);

/** Runs a command that succeeds where `what` is installed. Throws `NotInstalled`. */
const find = async (what: string, file: string, options: readonly string[], cwd = examples): Promise<void> => {
  try {
    await run(file, options, { cwd });
  } catch (error) {
    throw new NotInstalled(`${what}: ${(error as Error).message}`, { cause: error });
  }
};

/** How pip, Go and Maven say that a registry does not answer. That it has no such version is another failure. */
const noConnection =
  /resolution|no such host|unknown host|not known|timed out|connection|refused|unreachable|from versions: none|no plugin found/i;

/** Runs a command that downloads `what`. Throws `NotInstalled` without a connection to the registry, and what the command says when it fails otherwise. */
const download = async (what: string, file: string, options: readonly string[], cwd = examples): Promise<void> => {
  try {
    await run(file, options, { cwd, timeout: 120_000 });
  } catch (error) {
    // Maven writes its errors to the standard output.
    const { message, stdout, killed } = error as Error & { stdout?: string; killed?: boolean };
    const words = `${message}${stdout ?? ''}`;
    if (killed || noConnection.test(words)) throw new NotInstalled(`${what}: ${words}`, { cause: error });
    throw error;
  }
};

/** A folder of the cache, made once by `fill`. Another run that makes it at the same time may be the one whose folder stays. */
const cached = async (name: string, fill: (folder: string) => Promise<void>): Promise<string> => {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await fill(unfinished);
    if (!existsSync(folder)) moveTo(folder, unfinished);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
};

const moveTo = (folder: string, unfinished: string): void => {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
};

/** Another when the text of one of the files is. */
const versionOf = (...files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
};

/** A script of `examples/python`, with the packages of its `requirements.txt`. Throws `NotInstalled`. */
export const python = async (script: string): Promise<Program> => {
  await find('Python 3.10 with pip', 'python3', ['-c', 'import pip, sys; assert sys.version_info >= (3, 10)']);
  const requirements = join(examples, 'python/requirements.txt');
  const packages = await cached(`python-${versionOf(requirements)}`, (folder) =>
    download('Python packages', 'python3', [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--target',
      folder,
      '--requirement',
      requirements,
    ]),
  );
  return {
    file: 'python3',
    arguments: [join(examples, 'python', script)],
    env: { PYTHONPATH: packages, PYTHONDONTWRITEBYTECODE: '1' },
  };
};

/** The program of `examples/go`, compiled. Throws `NotInstalled`. */
export const go = async (): Promise<Program> => {
  const cwd = join(examples, 'go');
  await find('Go 1.25', 'go', ['list', '-m'], cwd);
  const sources = readdirSync(cwd).map((name) => join(cwd, name));
  const folder = await cached(`go-${versionOf(...sources)}`, async (made) => {
    await download('Go modules', 'go', ['mod', 'download'], cwd);
    await run('go', ['build', '-o', join(made, 'low-stock'), '.'], { cwd });
  });
  return { file: join(folder, 'low-stock'), arguments: [] };
};

/** A source file of `examples/java`, with the client of NATS. Throws `NotInstalled`. */
export const java = async (source: string): Promise<Program> => {
  await find('Java 17', 'java', ['--source', '17', '--version']);
  await find('Maven', 'mvn', ['--version']);
  const artifact = `-Dartifact=io.nats:${jnats.replace('-', ':')}`;
  const jars = await cached(jnats, (folder) =>
    download('the client of NATS', 'mvn', [
      '--quiet',
      '--batch-mode',
      'dependency:copy',
      artifact,
      `-DoutputDirectory=${folder}`,
    ]),
  );
  return { file: 'java', arguments: ['-cp', join(jars, `${jnats}.jar`), join(examples, 'java', source)] };
};

/** A program that runs. */
export class RunningProgram {
  readonly #process: ChildProcess;
  readonly #exited: Promise<void>;
  #output = '';
  #errors = '';

  constructor({ file, arguments: given, env }: Program, access: Readonly<Record<string, string>>) {
    this.#process = spawn(file, given, { env: { ...process.env, ...env, ...access }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process.stdout?.setEncoding('utf8').on('data', (text: string) => void (this.#output += text));
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => void (this.#errors += text));
    this.#exited = new Promise((resolve) => this.#process.once('close', () => resolve()));
  }

  /** What it has printed. Throws its errors when it has ended by itself. */
  lines(): readonly string[] {
    if (this.#process.exitCode !== null) throw new Error(`it ended: ${this.#errors}`);
    return this.#output.split('\n').slice(0, -1);
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#exited;
  }
}
