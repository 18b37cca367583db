import type { DataSource } from 'typeorm';

/** The statement at which an instance crashes: before the database executes it, or after that and before the instance gets the result. */
export type Crash = Readonly<{ statement: number; when: 'before' | 'after' }>;

/** An injected fault: the statements that match `in` are replaced, or those that match `apart` run on another connection. */
export type InjectedFault = Readonly<{ in: RegExp; becomes: string } | { apart: RegExp }>;

export class Crashed extends Error {
  override readonly name = 'Crashed';
}

/** Makes all connections of an instance fail from one statement on. Returns a function that returns the number of executed statements. */
export const injectFaults = (
  source: DataSource,
  crash?: Crash,
  planted?: InjectedFault,
  apart: DataSource = source,
): (() => number) => {
  let statements = 0;
  let isDead = false;
  const create = source.createQueryRunner.bind(source);
  const executed = (execute: Execute): Execute => {
    return (sql, parameters, structured) => {
      if (planted && 'apart' in planted && planted.apart.test(sql)) return apart.query(sql, parameters);
      return execute(planted && 'in' in planted ? sql.replace(planted.in, planted.becomes) : sql, parameters, structured);
    };
  };
  source.createQueryRunner = (mode) => {
    const runner = create(mode);
    const execute = executed(runner.query.bind(runner) as Execute);
    const crashing: Execute = async (...statement) => {
      if (isDead) throw new Crashed();
      isDead = statements === crash?.statement;
      statements += 1;
      if (!isDead) return execute(...statement);
      if (crash?.when === 'after') await execute(...statement);
      throw new Crashed();
    };
    return Object.assign(runner, { query: crashing });
  };
  return () => statements;
};

type Execute = (sql: string, parameters?: unknown[], structured?: boolean) => Promise<unknown>;
