/** These variables of the environment. Throws one error that names every one that is missing. */
export const required = <Name extends string>(env: NodeJS.ProcessEnv, ...names: Name[]): Record<Name, string> => {
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`not set: ${missing.join(', ')}`);
  return Object.fromEntries(names.map((name) => [name, env[name] as string])) as Record<Name, string>;
};
