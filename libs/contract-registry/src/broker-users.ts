import { type AppName, appNames } from '@millrace/contracts';
import { brokerConfig } from '@millrace/event-log';
import type { GeneratedFile } from './document/generated-file.js';

const variable = (app: string) => `NATS_PASSWORD_${app.toUpperCase().replaceAll('-', '_')}`;

/**
 * The broker's users and their permissions, for the containers. A password is the name of an environment variable, without quotes,
 * which nats-server resolves.
 */
export const brokerUsers = (): GeneratedFile => {
  const passwords = Object.fromEntries(appNames.map((app) => [app, `$${variable(app)}`])) as Record<AppName, string>;
  const config = brokerConfig(passwords).replace(/"(\$NATS_PASSWORD_\w+)"/g, '$1');
  return {
    path: 'deploy/nats/users.conf',
    text: `# Generated from the contracts by \`npm run generate\`.\n${config}\n`,
  };
};
