import { applications } from '@millrace/contracts';
import { describe, expect, it } from 'vitest';
import { findingsOfApplication } from './examine-applications.js';

const settings = { allow_direct: true, allow_rollup_hdrs: true, allow_msg_ttl: true, max_age: 0, max_bytes: -1, max_msgs: -1 };
const own = { ...settings, subjects: ['analytics-v1.>'], allow_atomic: true, max_msgs_per_subject: -1 };
const group = { ...settings, subjects: ['analytics-v1-group.>'], max_msgs_per_subject: 1 };
const findings = (streams: Readonly<Record<string, object>>) =>
  findingsOfApplication(applications.analytics, new Map(Object.entries(streams))).map(({ about, fault }) => `${about}: ${fault}`);

describe('the streams of an application of stream processing', () => {
  it('are as it needs them', () => expect(findings({ 'analytics-v1': own, 'analytics-v1-group': group })).toEqual([]));

  it('are missing', () => expect(findings({ 'analytics-v1-group': group })).toEqual(['stream analytics-v1: it is not there']));

  it('have a setting that deletes state, or refuses commits', () =>
    expect(
      findings({ 'analytics-v1': { ...own, max_age: 5, allow_atomic: false }, 'analytics-v1-group': { ...group, subjects: [] } }),
    ).toEqual([
      'stream analytics-v1: its setting max_age is 5, and the topologies need 0',
      'stream analytics-v1: its setting allow_atomic is false, and the topologies need true',
      'stream analytics-v1-group: its setting subjects is [], and the topologies need ["analytics-v1-group.>"]',
    ]));
});
