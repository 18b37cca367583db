// One instance of a view as a process of its own: `node one-instance.fixture.mjs <broker> <database>`. Says when it folds.
import { INVENTORY } from '@millrace/contracts';
import { connectLog } from '@millrace/event-log';
import { runView, tableView } from '@millrace/views';

const [servers, url] = process.argv.slice(2);
const counts = tableView({
  name: 'counts',
  version: 1,
  streams: [INVENTORY],
  table: { name: 'counts', key: 'id', columns: { events: 'integer', level: 'integer' } },
  route: ({ aggregateId }) => [aggregateId],
  fold: (row = { events: 0, level: 0 }, { event }) => ({ events: row.events + 1, level: row.level + (event.delta ?? 0) }),
});
const log = await connectLog({ servers, user: 'search-view', password: 'test', app: 'search-view' });
const { view, entities, migrations } = counts;
const running = await runView(view, { name: 'counts', url, schema: 'counts', entities, migrations }).start(log);
let detail;
setInterval(() => {
  if (running.health().detail === detail) return;
  detail = running.health().detail;
  process.send?.(detail);
}, 10);
process.on('disconnect', () => process.exit());
