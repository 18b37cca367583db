import { type Static, type TObject, type TSchema, Type } from 'typebox';
import { Compile } from 'typebox/compile';

/** The environment from which an app reads its configuration. Only the configuration reads it. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What every app needs. */
export const BaseConfig = Type.Object({
  NATS_URL: Type.String({ default: 'nats://127.0.0.1:4222', description: 'the broker; several with commas' }),
  NATS_USER: Type.String({ minLength: 1 }),
  NATS_PASSWORD: Type.String({ minLength: 1, description: 'of this app at the broker' }),
  HOST: Type.String({ default: '127.0.0.1', description: 'where to listen' }),
  PORT: Type.Optional(Type.Integer({ minimum: 0, maximum: 65_535, description: 'health, metrics, and the gateway’s APIs' })),
  HEALTH_PORT: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 65_535,
      description: 'health and metrics of an app whose PORT is everybody’s: the gateway',
    }),
  ),
  LOG_LEVEL: Type.Union(
    ['debug', 'info', 'warn', 'error'].map((level) => Type.Literal(level)),
    { default: 'info' },
  ),
  LOG_IDS: Type.Union([Type.Literal('auto'), Type.Literal('always')], {
    default: 'auto',
    description: 'log lines carry ids: from Node 24 on and with traces, or always',
  }),
});
export type BaseConfig = Static<typeof BaseConfig>;

/** An invalid configuration. The message names every error, none with its value, which may be a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads a configuration: text becomes numbers and booleans, absent values become defaults. Throws one `ConfigError` that names every
 * error.
 */
export const parseConfig = <C extends TObject>(app: string, schema: C, env: Env): Static<C> & BaseConfig => {
  const whole = Type.Object({ ...BaseConfig.properties, ...schema.properties });
  const values: Record<string, unknown> = {};
  for (const [name, property] of Object.entries<TSchema>(whole.properties)) {
    const value = coerce(property, env[name] === '' ? undefined : env[name]);
    if (value !== undefined) values[name] = value;
  }
  values['NATS_USER'] ??= app;
  const errors = Compile(whole).Errors(values);
  if (errors.length === 0) return values as Static<C> & BaseConfig;
  const messages = new Set(errors.map((error) => `${error.instancePath.slice(1) || 'environment'}: ${error.message}`));
  throw new ConfigError(`${app} is not configured: ${[...messages].join('; ')}`);
};

const coerce = (schema: TSchema, text: string | undefined): unknown => {
  const declared = schema as { type?: string; default?: unknown };
  if (text === undefined) return declared.default;
  if (declared.type === 'integer' || declared.type === 'number') return Number.isNaN(Number(text)) ? text : Number(text);
  if (declared.type === 'boolean')
    return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : text;
  return text;
};
