import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
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

const obtain = async (what: string, file: string, options: readonly string[], cwd = examples): Promise<void> => {
  try {
    await run(file, options, { cwd, timeout: 120_000 });
  } catch (error) {
    throw new NotInstalled(`${what}: ${(error as Error).message}`, { cause: error });
  }
};

/** A folder of the cache, made once by `fill`. */
const cached = async (name: string, fill: (folder: string) => Promise<void>): Promise<string> => {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await fill(unfinished);
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
};

/** A script of `examples/python`, with the packages of its `requirements.txt`. Throws `NotInstalled`. */
export const python = async (script: string): Promise<Program> => {
  await obtain('Python 3.10', 'python3', ['-c', 'import sys; assert sys.version_info >= (3, 10)']);
  const requirements = join(examples, 'python/requirements.txt');
  const version = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const packages = await cached(`python-${version}`, (folder) =>
    obtain('Python packages', 'python3', ['-m', 'pip', 'install', '--quiet', '--target', folder, '--requirement', requirements]),
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
  await obtain('Go modules', 'go', ['mod', 'download'], cwd);
  const file = join(cache, 'low-stock');
  await run('go', ['build', '-o', file, '.'], { cwd });
  return { file, arguments: [] };
};

/** A source file of `examples/java`, with the client of NATS. Throws `NotInstalled`. */
export const java = async (source: string): Promise<Program> => {
  await obtain('Java 17', 'java', ['--source', '17', '--version']);
  const artifact = `-Dartifact=io.nats:${jnats.replace('-', ':')}`;
  const jars = await cached(jnats, (folder) =>
    obtain('the client of NATS', 'mvn', ['--quiet', '--batch-mode', 'dependency:copy', artifact, `-DoutputDirectory=${folder}`]),
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
