/** The values of these environment variables. Throws one error that names all missing ones. */
export const required = <Name extends string>(env: NodeJS.ProcessEnv, ...names: Name[]): Record<Name, string> => {
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`not set: ${missing.join(', ')}`);
  return Object.fromEntries(names.map((name) => [name, env[name] as string])) as Record<Name, string>;
};
