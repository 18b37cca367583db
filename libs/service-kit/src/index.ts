export { type AppDefinition, defineApp, type RunningApp } from './app/define-app.js';
export { runApp } from './app/run-app.js';
export type { BaseConfig, Env } from './config/config.js';
export { type RequestContext, requestContextOf, requestIdHeader } from './telemetry/request-context.js';
export { CONFIG } from './config/config.module.js';
