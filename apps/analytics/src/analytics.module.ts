import { Module } from '@nestjs/common';
import { PauseController } from './running/pause.controller.js';
import { Topologies } from './running/topologies.js';

/** What sells, what is looked at, and what becomes of it: runs the topologies and answers from their state. */
@Module({ controllers: [PauseController], providers: [Topologies] })
export class AnalyticsModule {}
