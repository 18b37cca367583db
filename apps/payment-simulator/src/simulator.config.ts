import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';

/** The configuration of the simulator; its keys are the names of environment variables. */
export const SimulatorConfig = Type.Object({
  HOST: Type.String({ default: '127.0.0.1' }),
  PORT: Type.Integer({ default: 4010, minimum: 0, maximum: 65_535 }),
  PAYMENT_SIMULATOR_FILE: Type.String({ minLength: 1, description: 'the file that holds payments, refunds and webhooks' }),
  PAYMENT_SIMULATOR_KEY: Type.String({ minLength: 16, description: 'the API key of the shop' }),
  PAYMENT_SIMULATOR_PUBLIC_URL: Type.Optional(Type.String({ description: 'where browsers reach the hosted page' })),
  PAYMENT_WEBHOOK_URL: Type.String({ default: '', description: 'where webhooks are sent; empty: nowhere' }),
  PAYMENT_WEBHOOK_SECRET: Type.String({ minLength: 16, description: 'signs the webhooks' }),
  PAYMENT_WEBHOOK_EVENTS: Type.Union([Type.Literal('asynchronous'), Type.Literal('all')], {
    default: 'asynchronous',
    description: 'webhooks of changes that no answer tells, or of all changes',
  }),
  PAYMENT_SIMULATOR_TIMEOUT_MS: Type.Integer({ default: 60_000, description: 'how long the answer to tok_timeout is withheld' }),
});
export type SimulatorConfig = Static<typeof SimulatorConfig>;

/** Reads the configuration. Throws an error that names every variable at fault, none with its value. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): SimulatorConfig => {
  const values = Object.fromEntries(
    Object.entries(SimulatorConfig.properties).flatMap(([name, schema]) => {
      const { type, default: fallback } = schema as { type?: string; default?: unknown };
      const text = env[name] === '' ? undefined : env[name];
      const value = text === undefined ? fallback : type === 'integer' ? Number(text) : text;
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const errors = Compile(SimulatorConfig).Errors(values);
  if (errors.length === 0) return values as SimulatorConfig;
  const problems = errors.map(({ instancePath, message }) => `${instancePath.slice(1) || 'environment'}: ${message}`);
  throw new Error(`payment-simulator is not configured: ${problems.join('; ')}`);
};
