// `npm run compose:env`: gives every secret that docker-compose.yml requires a random value in .env, for development, or in the given
// file. Existing values stay.
import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const file = process.argv[2] ?? at('.env');
const name = basename(file);

const compose = readFileSync(at('docker-compose.yml'), 'utf8');
const required = new Set([...compose.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, variable]) => variable));
const existing = existsSync(file) ? readFileSync(file, 'utf8') : '';
const missing = [...required].filter((variable) => !new RegExp(`^${variable}=.`, 'm').test(existing));

// A letter first, because nats-server would parse a word of digits as a number.
const secret = () => `s${randomBytes(24).toString('hex')}`;
const gap = existing === '' || existing.endsWith('\n') ? '' : '\n';
appendFileSync(file, gap + missing.map((variable) => `${variable}=${secret()}\n`).join(''), { mode: 0o600 });
chmodSync(file, 0o600);
console.log(missing.length > 0 ? `Wrote ${missing.length} secrets to ${name}` : `${name} has every secret already`);
