import { viewOperations } from '@millrace/contracts';
import { sendQuery, type EventLog } from '@millrace/event-log';

const view = 'product-search';
const operations = viewOperations('search-view');
const lookEveryMs = 100;

/** Rebuilds the search view beside the live rows, and switches to the new build; returns the number of events. */
export const rebuildAndSwitch = async (operator: EventLog): Promise<number> => {
  const { data: started } = await sendQuery(operator, operations.StartBuild, { view }, { timeoutMs: 20_000 });
  for (;;) {
    const { data } = await sendQuery(operator, operations.ListBuilds, {}, { timeoutMs: 20_000 });
    const build = data.builds.find((one) => one.view === view && one.build === started.build);
    if (!build || build.state === 'failed') throw new Error(`build ${started.build} failed: ${build?.fault ?? 'it is gone'}`);
    if (build.state === 'ready') {
      await sendQuery(operator, operations.SwitchBuild, { view, build: build.build }, { timeoutMs: 20_000 });
      return build.eventsDone;
    }
    await new Promise((wait) => setTimeout(wait, lookEveryMs));
  }
};
