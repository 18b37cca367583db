import { Module } from '@nestjs/common';
import { Beacons } from './beacons.js';
import { VisitRecorder } from './visit-recorder.js';

/** Reports of what visitors look at. */
@Module({ providers: [VisitRecorder, Beacons], exports: [Beacons] })
export class BeaconsModule {}
