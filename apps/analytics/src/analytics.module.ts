import { Module } from '@nestjs/common';
import { FiguresController } from './figures/figures.controller.js';
import { PauseController } from './running/pause.controller.js';
import { Topologies } from './running/topologies.js';

/** What sells, what is looked at, and what becomes of it: runs the topologies and answers from their state. */
@Module({ controllers: [FiguresController, PauseController], providers: [Topologies] })
export class AnalyticsModule {}
