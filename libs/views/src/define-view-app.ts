import type { ViewAppName } from '@millrace/contracts';
import type { Subscription } from '@millrace/event-log';
import { type AppDefinition, CONFIG, defineApp, SUBSCRIPTIONS } from '@millrace/service-kit';
import { Module } from '@nestjs/common';
import { type Static, Type } from 'typebox';
import { operatesViews } from './operate/operate-views.js';
import { runView, type ViewSubscription } from './run-view.js';
import type { TableView } from './table-view.js';

const ViewConfig = Type.Object({
  /** The database of the rows; whoever is named in it must be allowed to make schemas. */
  DATABASE_URL: Type.String({ pattern: '^postgres(ql)?://' }),
});

/**
 * An app that is one view and its answers. Its rows are in schemas of the app's name, with `_` for `-`. What it reads must be
 * said in its package.json too, under `millrace.reads`: the broker lets it read no other stream.
 */
export const defineViewApp = <Row, Event extends Readonly<{ type: string }>>(
  name: ViewAppName,
  { view, entities, migrations }: TableView<Row, Event>,
  answers: (view: ViewSubscription) => readonly Subscription[],
): AppDefinition => {
  const subscriptions = ({ DATABASE_URL: url }: Static<typeof ViewConfig>): readonly Subscription[] => {
    const schema = name.replaceAll('-', '_');
    const running = runView(view, { name, url, schema, entities, migrations });
    return [running, operatesViews([running]), ...answers(running)];
  };
  class ViewModule {}
  Module({ providers: [{ provide: SUBSCRIPTIONS, inject: [CONFIG], useFactory: subscriptions }] })(ViewModule);
  const reads = view.streams.map((stream) => stream.name);
  return { ...defineApp({ name, config: ViewConfig, module: ViewModule }), reads };
};
