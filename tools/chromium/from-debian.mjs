import { run } from '../steps/run.mjs';

/** Debian's Chromium, installed as a package; for root only. */
export const fromDebian = async () => {
  if (process.getuid?.() !== 0 || (await run('apt-get', ['--version'], { quiet: true, silent: true })) !== 0) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, quiet: true });
  const packages = ['chromium', 'fonts-liberation'];
  const code = await run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], { env, quiet: true });
  return code === 0 ? '/usr/bin/chromium' : undefined;
};
