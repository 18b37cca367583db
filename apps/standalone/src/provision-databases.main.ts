// Runs once in a container: creates a role and a database for each app with views, migrates the data of an earlier release, and exits.
// Only this process has the administrator's password.
import { provisionDatabases } from '@millrace/views/provision';
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
