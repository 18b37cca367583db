import { Inject, Injectable } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import type { Resolvers } from '../generated/admin.js';
import { buildExecutableSchema } from '../graphql/schema/build-schema.js';
import { ADMIN_RESOLVERS } from './admin-resolvers.js';

/** The schema of the admin API with the resolvers of all its features. */
@Injectable()
export class AdminSchema {
  readonly schema: GraphQLSchema;

  constructor(@Inject(ADMIN_RESOLVERS) resolvers: readonly Resolvers[]) {
    this.schema = buildExecutableSchema('admin', [...resolvers]);
  }
}
