import type { ViewAppName } from '@millrace/contracts';
import type { Consumer } from '@millrace/event-log';
import { type AppDefinition, CONFIG, defineApp, SUBSCRIPTIONS } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { schemaNameOf } from './provision/view-account.js';
import { viewOperationHandlers } from './operations/view-operation-handlers.js';
import { runView, type ViewRuntime } from './runtime/run-view.js';
import type { TableView } from './view/table-view.js';
import { ViewConfig, viewOptions } from './runtime/view-config.js';

/**
 * An app of one view and its query handlers. The schemas of its rows have the app’s name, with `_` for `-`. Its package.json must list
 * the streams that it reads under `millrace.reads`: the broker permits no other.
 */
export const defineViewApp = <Row, Event extends Readonly<{ type: string }>>(
  name: ViewAppName,
  { view, entities, migrations }: TableView<Row, Event>,
  answers: (view: ViewRuntime) => readonly Consumer[],
): AppDefinition => {
  const subscriptions = (config: ViewConfig): readonly Consumer[] => {
    const database = { applicationName: name, url: config.DATABASE_URL, schema: schemaNameOf(name), entities, migrations };
    const running = runView(view, database, viewOptions(config));
    return [running, viewOperationHandlers([running]), ...answers(running)];
  };
  class ViewModule {}
  Module({ providers: [{ provide: SUBSCRIPTIONS, inject: [CONFIG], useFactory: subscriptions }] })(ViewModule);
  const reads = view.streams.map((stream) => stream.name);
  return { ...defineApp({ name, config: ViewConfig, module: ViewModule }), reads };
};
