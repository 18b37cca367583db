import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { StreamRecord } from './graph/node.js';
import { JoinWindows, SessionWindows, SlidingWindows, StreamsBuilder, TimeWindows, TopologyTestDriver } from './index.js';

/** A section of docs/stream-processing.md with code and a table; each row has the cells that are there, by column. */
export type Example = Readonly<{ heading: string; code: string; rows: readonly Readonly<Record<string, string>>[] }>;

/** The examples of docs/stream-processing.md. */
export const documentedExamples = (): readonly Example[] => {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/stream-processing.md'), 'utf8');
  return text
    .split(/^##+ /m)
    .filter((section) => section.includes('```js'))
    .map((section) => ({
      heading: section.slice(0, section.indexOf('\n')),
      code: /```js\n([^`]*(?:`(?!``)[^`]*)*)```/.exec(section)?.[1] ?? '',
      rows: rowsOf(section),
    }));
};

/** The topology that the code of an example builds. */
export const topologyIn = (code: string) => {
  const builder = new StreamsBuilder();
  runInNewContext(code, { builder, TimeWindows, SlidingWindows, SessionWindows, JoinWindows });
  return builder.build();
};

/** What an example's topology writes at each row: the columns of its outputs as they should read. */
export const outputsOf = ({ code, rows }: Example): readonly Readonly<Record<string, string>>[] => {
  const topology = topologyIn(code);
  const driver = new TopologyTestDriver(topology);
  return rows.map((row) => {
    const at = Number(row['at']);
    const inputs = Object.entries(row).filter(([column, cell]) => topology.streams.has(column) && cell !== '');
    for (const [stream, cell] of inputs) driver.pipe(stream, recordOf(cell, at));
    if (inputs.length === 0) driver.advanceTo(at);
    return Object.fromEntries(topology.outputs.map((stream) => [stream, driver.read(stream).map(textOf(at)).join('; ')]));
  });
};

const rowsOf = (section: string): Example['rows'] => {
  const cells = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [header = [], , ...rows] = cells;
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])));
};

const recordOf = (cell: string, at: number): StreamRecord => {
  const [, key = 'k', value = ''] = /^(?:(\w+)=)?(.*)$/.exec(cell) ?? [];
  return { key, value: value === 'null' ? null : /^\d+$/.test(value) ? Number(value) : value, at };
};

type Key = string | Readonly<{ key: string; window: Readonly<{ start: number; end: number }> }>;

const textOf =
  (row: number) =>
  ({ key, value, at }: StreamRecord): string =>
    `${keyOf(key as Key)}${valueOf(value)}${at === row ? '' : `@${at}`}`;

const keyOf = (key: Key): string => {
  if (typeof key === 'string') return key === 'k' ? '' : `${key}=`;
  return `${key.key === 'k' ? '' : `${key.key} `}${key.window.start}–${key.window.end}: `;
};

const valueOf = (value: unknown): string => (Array.isArray(value) ? `[${value.map(valueOf).join(', ')}]` : String(value));
