import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from '../machine/at-exit.js';
import { makeFolder } from '../machine/folders.js';
import { run } from '../machine/run.js';
import { parseVersion, versionText } from '../machine/version.js';

const keyrings = ['/usr/share/keyrings/debian-archive-keyring.gpg', '/usr/share/keyrings/debian-archive-keyring.pgp'];
const suites = ['forky', 'sid'];

/** The mirror in this machine's configuration, else Debian's own address. */
export const mirrorOf = (sources: readonly string[]): string => {
  const words = sources.flatMap((text) => text.split('\n')).filter((line) => /^(URIs:|deb\s)/.test(line));
  return (
    words.flatMap((line) => line.split(/\s+/)).find((word) => /^https?:\/\/\S+\/debian\/?$/.test(word)) ??
    'http://deb.debian.org/debian'
  );
};

const readSources = (): string[] => {
  const folder = '/etc/apt/sources.list.d';
  const files = ['/etc/apt/sources.list', ...(existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [])];
  return files.filter((file) => /\.(list|sources)$/.test(file) && existsSync(file)).map((file) => readFileSync(file, 'utf8'));
};

const download = async (suite: string, keyring: string, work: string): Promise<string | undefined> => {
  const source = join(work, `${suite}.sources`);
  mkdirSync(join(work, 'lists/partial'), { recursive: true });
  mkdirSync(join(work, 'cache/archives/partial'), { recursive: true });
  writeFileSync(
    source,
    `Types: deb\nURIs: ${mirrorOf(readSources())}\nSuites: ${suite}\nComponents: main\nSigned-By: ${keyring}\n`,
  );
  const settings = [
    `Dir::Etc::sourcelist=${source}`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::Lists=${join(work, 'lists')}`,
  ];
  const options = [...settings, `Dir::Cache=${join(work, 'cache')}`, 'Acquire::Retries=2'].flatMap((setting) => ['-o', setting]);
  // By default apt-get reports a failed update as a success and continues without the lists.
  const update = await run('apt-get', [...options, '-o', 'APT::Update::Error-Mode=any', 'update']);
  if (update.code !== 0) return undefined;
  const fetched = await run('apt-get', [...options, 'download', 'nats-server'], { cwd: work });
  const name = readdirSync(work).find((file) => file.endsWith('.deb'));
  return fetched.code === 0 && name ? join(work, name) : undefined;
};

/**
 * Unpacks nats-server of Debian's newest suite into the folder, without installing it and as any user: apt itself verifies the
 * archive's signatures. Returns the reason when it fails.
 */
export const fromDebianArchive = async (folder: string, report: (line: string) => void): Promise<string | undefined> => {
  const keyring = keyrings.find(existsSync);
  if (!keyring || (await run('apt-get', ['--version'])).code !== 0) return 'this is not a Debian';
  for (const suite of suites) {
    const work = makeFolder(mkdtempSync(join(tmpdir(), 'millrace-nats-')), 0o755);
    const clear = () => rmSync(work, { recursive: true, force: true });
    const cleared = atExit(clear);
    try {
      report(`Fetching nats-server from Debian's archive (${suite}) …`);
      const file = await download(suite, keyring, work);
      const unpacked = file && (await run('dpkg-deb', ['--extract', file, join(work, 'root')])).code === 0;
      if (!unpacked) continue;
      const found = parseVersion(file.split('nats-server_')[1] ?? '');
      report(`Fetched nats-server ${found ? versionText(found) : ''} from Debian's archive`);
      mkdirSync(folder, { recursive: true });
      const fresh = join(folder, `nats-server.${process.pid}`);
      copyFileSync(join(work, 'root/usr/sbin/nats-server'), fresh);
      renameSync(fresh, join(folder, 'nats-server'));
      return undefined;
    } finally {
      clear();
      cleared();
    }
  }
  return "Debian's archive did not answer";
};
