import type { Addresses } from './configuration/environment.js';
import { withoutPassword } from './configuration/without-password.js';

export type Facts = Addresses & {
  readonly shop: string;
  readonly health: string;
  readonly staffToken: string;
  readonly dataDirectory: string;
  readonly seconds: number;
};

/** The lines that announce a started shop: addresses and first steps. */
export const announce = (facts: Facts): string =>
  [
    '',
    `Millrace runs (${facts.seconds.toFixed(1)} s)`,
    '',
    `  Shop           ${facts.shop}/`,
    `  GraphQL        ${facts.shop}/graphql`,
    `  Admin GraphQL  ${facts.shop}/admin/graphql`,
    `  Staff token    ${facts.staffToken}`,
    `  Payments       ${facts.paymentSimulatorUrl}/admin (simulated provider)`,
    ...(facts.mailPageUrl === undefined ? [] : [`  Mails          ${facts.mailPageUrl}/ (caught, delivered to nobody)`]),
    '',
    `  Health         ${facts.health}/health/ready, ${facts.health}/metrics`,
    `  Broker         ${withoutPassword(facts.natsUrl)}`,
    `  Database       ${withoutPassword(facts.databaseUrl)}`,
    ...(facts.legacyUrl === undefined ? [] : [`  Legacy ERP     ${withoutPassword(facts.legacyUrl)} (whole in legacy.url)`]),
    `  Data, secrets  ${facts.dataDirectory}`,
    '',
    'Ctrl-C stops everything; the next start goes on from here.',
    '',
  ].join('\n');
