// `npm run compose:env`: gives every secret that docker-compose.yml requires a random value in .env, for development. What .env has, it keeps.
import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const file = at('.env');

const compose = readFileSync(at('docker-compose.yml'), 'utf8');
const required = new Set([...compose.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name));
const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
const missing = [...required].filter((name) => !new RegExp(`^${name}=.`, 'm').test(kept));

// A letter first: nats-server would read a word of digits as a number.
const secret = () => `s${randomBytes(24).toString('hex')}`;
const gap = kept === '' || kept.endsWith('\n') ? '' : '\n';
appendFileSync(file, gap + missing.map((name) => `${name}=${secret()}\n`).join(''), { mode: 0o600 });
chmodSync(file, 0o600);
console.log(missing.length > 0 ? `Wrote ${missing.length} secrets to .env` : '.env has every secret already');
