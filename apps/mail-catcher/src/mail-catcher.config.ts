import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';

const port = (asLongAs: number, description: string) =>
  Type.Integer({ default: asLongAs, minimum: 0, maximum: 65_535, description });

/** The configuration of the mail catcher; its keys are the names of environment variables. */
export const MailCatcherConfig = Type.Object({
  HOST: Type.String({ default: '127.0.0.1' }),
  PORT: port(4020, 'of the web page'),
  MAIL_CATCHER_SMTP_PORT: port(4025, 'of the mail server'),
  MAIL_CATCHER_FOLDER: Type.String({ minLength: 1, description: 'the folder that holds the mails' }),
  MAIL_CATCHER_LIMIT: Type.Integer({
    default: 500,
    minimum: 1,
    maximum: 10_000,
    description: 'the number of mails that are kept',
  }),
});
export type MailCatcherConfig = Static<typeof MailCatcherConfig>;

/** Reads the configuration. Throws an error that names every variable at fault, none with its value. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): MailCatcherConfig => {
  const values = Object.fromEntries(
    Object.entries(MailCatcherConfig.properties).flatMap(([name, schema]) => {
      const { type, default: fallback } = schema as { type?: string; default?: unknown };
      const text = env[name] === '' ? undefined : env[name];
      const value = text === undefined ? fallback : type === 'integer' ? Number(text) : text;
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const errors = Compile(MailCatcherConfig).Errors(values);
  if (errors.length === 0) return values as MailCatcherConfig;
  const problems = errors.map(({ instancePath, message }) => `${instancePath.slice(1) || 'environment'}: ${message}`);
  throw new Error(`mail-catcher is not configured: ${problems.join('; ')}`);
};
