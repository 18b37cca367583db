import type { ViewAppName } from '@millrace/contracts';
import { type AppDefinition, CONFIG, defineApp } from '@millrace/service-kit';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { ViewModule, type ViewModuleOptions } from './nest/view.module.js';
import { schemaNameOf } from './provision/view-account.js';
import { ViewConfig, viewOptions } from './runtime/view-config.js';
import type { TableView } from './view/table-view.js';

/** The root module of an app that is one view. */
@Module({})
class ViewAppModule {}

/**
 * An app of one view and the controllers that answer its queries. The schemas of its rows have the app’s name, with `_` for `-`. Its
 * package.json must list the streams that it reads under `millrace.reads`: the broker permits no other.
 */
export const defineViewApp = <Row, Event extends Readonly<{ type: string }>, Stored extends Row>(
  name: ViewAppName,
  { view, entity, migrations }: TableView<Row, Event, Stored>,
  controllers: Type[],
): AppDefinition => {
  const optionsOf = (config: ViewConfig): ViewModuleOptions => {
    const { DATABASE_URL: url } = config;
    const database = { applicationName: name, url, schema: schemaNameOf(name), entities: [entity], migrations };
    return { view, database, ...viewOptions(config) };
  };
  const imports = [ViewModule.forRootAsync({ inject: [CONFIG], useFactory: optionsOf })];
  const module: DynamicModule = { module: ViewAppModule, imports, controllers };
  const reads = view.streams.map((stream) => stream.name);
  return { ...defineApp({ name, config: ViewConfig, module }), reads };
};
