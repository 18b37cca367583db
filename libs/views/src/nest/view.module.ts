import { type DynamicModule, type FactoryProvider, Module } from '@nestjs/common';
import { runView, ViewRuntime, type ViewOptions } from '../runtime/run-view.js';
import type { AnyView } from '../view/view.js';
import type { ViewDatabase } from '../view/view-database.js';
import { ViewLifecycle } from './view-lifecycle.js';

/** The view of an app, the database of its rows, and how it runs. */
export type ViewModuleOptions = Readonly<{ view: AnyView; database: ViewDatabase }> & ViewOptions;

type AsyncOptions = Readonly<{
  inject: NonNullable<FactoryProvider['inject']>;
  useFactory: FactoryProvider<ViewModuleOptions>['useFactory'];
}>;

/** Runs the view of an app and provides its `ViewRuntime`, to which the methods under `@ViewQueryHandler` are bound. */
@Module({})
export class ViewModule {
  static forRootAsync({ inject, useFactory }: AsyncOptions): DynamicModule {
    const runtime: FactoryProvider<ViewRuntime> = {
      provide: ViewRuntime,
      inject,
      useFactory: async (...dependencies: unknown[]) => {
        const { view, database, ...options } = await useFactory(...dependencies);
        return runView(view, database, options);
      },
    };
    return { module: ViewModule, providers: [runtime, ViewLifecycle], exports: [ViewRuntime] };
  }
}
