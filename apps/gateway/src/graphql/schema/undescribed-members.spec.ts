import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { undescribedMembers } from './undescribed-members.fixture.js';

const sdl = (name: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(`@millrace/contracts/graphql/${name}.graphql`), 'utf8');

describe('all that a schema has is described', () => {
  it.each(['shop', 'admin'])('in the %s API', (name) => {
    expect(undescribedMembers(buildSchema(sdl(name)))).toEqual([]);
  });

  it('and what is not described is told', () => {
    const schema = buildSchema(`
      directive @silent(for: Int) on FIELD
      "Told." directive @told("Told." for: Int) on FIELD
      type Query { silent(of: In): E "Told." told("Told." of: In): I }
      "Told." interface I { a: Int }
      enum E { A "Told." B "  " C }
      input In { a: Int "Told." b: Int }
      union U = Query
      scalar S
    `);
    const names = 'Query Query.silent Query.silent(of) In In.a E E.A E.C I.a U S @silent @silent(for)'.split(' ');
    expect([...undescribedMembers(schema)].toSorted()).toEqual(names.toSorted());
  });
});
