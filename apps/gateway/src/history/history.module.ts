import { Injectable, Module } from '@nestjs/common';
import { historyResolvers } from './history.resolvers.js';

/** The histories' part of the shop API. */
@Injectable()
export class HistoryGraphql {
  readonly resolvers = historyResolvers;
}

@Module({ providers: [HistoryGraphql], exports: [HistoryGraphql] })
export class HistoryModule {}
