export type { BaseConfig, Env } from './config.js';
export { type AppDefinition, defineApp, type RunningApp } from './define-app.js';
export { runApp } from './run-app.js';
export { CONFIG, EVENT_LOG, SUBSCRIPTIONS } from './tokens.js';
