import { Module } from '@nestjs/common';
import { WatchedStreams } from './watched-streams.js';

@Module({ providers: [WatchedStreams], exports: [WatchedStreams] })
export class LiveModule {}
