// One shot, for where each app is a container: gives each app with views a role and a database of its own, carries over what an
// earlier release kept, and ends. It alone knows the administrator's password.
import { provisionDatabases } from '@millrace/views';
import { required } from './required.js';
import { viewAppsWith } from './configuration/view-apps.js';

const variableOf = (app: string) => `DATABASE_PASSWORD_${app.toUpperCase().replaceAll('-', '_')}`;
const apps = viewAppsWith([]);
const env = required(process.env, 'DATABASE_URL', ...apps.map(variableOf));
const server = env['DATABASE_URL'] ?? '';
const { isolated } = await provisionDatabases(
  server,
  apps.map((app) => ({ app, password: env[variableOf(app)] ?? '' })),
  { exclusive: true },
);
if (!isolated) throw new Error('the login of DATABASE_URL may make no roles and databases: name one that may');
console.log('the databases are ready');
