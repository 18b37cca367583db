import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../machine/run.js';

const version = '2.15.0';

/** SHA-256 of the archives as published with the release, in its SHA256SUMS. */
const checksums: Readonly<Record<string, string>> = {
  'linux-amd64': '5d2c51caca950333aba84911df7d377f826f3a59ec36061c6539105084f65c92',
  'linux-arm64': 'cdc208f5a3f42963a52b6ab06ef65626bb870315dc936e26ba571780c6351112',
  'darwin-amd64': '5bd8b59ca5bf93fab3da2c5843cf564cd6e2e291e22ae3b861746e7ebe259b95',
  'darwin-arm64': 'e1c4e22d70bd44abfa0bcb3c16f7cf0c66f648c2e728c58924e8a1ce88913cc8',
};

const fetchArchive = async (url: string): Promise<Buffer | undefined> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(120_000) });
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
};

/** Unpacks nats-server of the pinned official release into the folder after verifying its checksum. Returns the reason when it fails. */
export const fromOfficialRelease = async (folder: string, report: (line: string) => void): Promise<string | undefined> => {
  const platform = `${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`;
  const checksum = checksums[platform];
  if (!checksum) return `no official release is pinned for ${platform}`;
  const name = `nats-server-v${version}-${platform}`;
  report(`Fetching nats-server ${version} from its official release …`);
  const archive = await fetchArchive(`https://github.com/nats-io/nats-server/releases/download/v${version}/${name}.tar.gz`);
  if (!archive) return 'the official release could not be fetched';
  if (createHash('sha256').update(archive).digest('hex') !== checksum) return 'the official release fetched has a wrong checksum';

  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, 'release-'));
  try {
    writeFileSync(join(work, 'archive.tar.gz'), archive);
    const { code } = await run('tar', ['-xzf', 'archive.tar.gz', `${name}/nats-server`], { cwd: work });
    if (code !== 0) return 'the official release could not be unpacked';
    chmodSync(join(work, name, 'nats-server'), 0o755);
    renameSync(join(work, name, 'nats-server'), join(folder, 'nats-server'));
    return undefined;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
