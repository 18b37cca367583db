export { answersFrom } from './answers-from.js';
export { defineViewApp } from './define-view-app.js';
export { foldBatch, type Rows, touchedKeys } from './fold-batch.js';
export { storable } from './plain-json.js';
export { runView, type ViewOptions, type ViewSubscription } from './run-view.js';
export { type TableView, tableView } from './table-view.js';
export { rowsAt } from './time-travel/rows-at.js';
export type { View, ViewTable } from './view.js';
export { schemaOf, type ViewDatabase } from './view-database.js';
