import { appNames } from '@millrace/contracts';
import { brokerConfig } from '@millrace/event-log';
import { expect, it } from 'vitest';

const variable = (app: string) => `NATS_PASSWORD_${app.toUpperCase().replaceAll('-', '_')}`;

/** A password becomes the name of an environment variable, which nats-server looks up where it stands without quotes. */
const users = (): string => {
  const names = Object.fromEntries(appNames.map((app) => [app, `$${variable(app)}`])) as Record<
    (typeof appNames)[number],
    string
  >;
  return `${brokerConfig(names).replace(/"(\$NATS_PASSWORD_\w+)"/g, '$1')}\n`;
};

it('gives each app in the containers the leave at the broker that the contracts give it', async () => {
  await expect(`# Made from the contracts by \`npm run compose:users\`; change those.\n${users()}`).toMatchFileSnapshot(
    '../deploy/nats/users.conf',
  );
});
