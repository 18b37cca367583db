import { addErrorHandler, getAppStatus, LOAD_ERROR, SKIP_BECAUSE_BROKEN, triggerAppChange } from 'single-spa';
import { shopName } from '@shop/kit/shop/shop-name.ts';
import { messages } from '@shop/shell/messages';
import { applicationAt } from './applications.ts';
import { element } from './page/element.ts';

const statusHere = () => {
  const application = applicationAt(location.pathname);
  return application && getAppStatus(application);
};

const update = () => {
  const status = statusHere();
  const lost = status === undefined;
  const failed = status === LOAD_ERROR || status === SKIP_BECAUSE_BROKEN;
  element('lost').hidden = !lost;
  element('trouble').hidden = !failed;
  element('trouble').toggleAttribute('data-offline', !navigator.onLine);
  if (lost) document.title = `${messages.titles.lost} · ${shopName()}`;
  if (failed) document.title = `${navigator.onLine ? messages.titles.wrong : messages.titles.offline} · ${shopName()}`;
};

/** single-spa retries an application that failed to load, but not one that failed to mount: that takes a reload. */
const tryAgain = () => (statusHere() === LOAD_ERROR ? triggerAppChange() : location.reload());

/** Shows an error when the application of the route cannot be loaded or the route is unknown. */
export const watchLoadErrors = () => {
  addErrorHandler((error) => {
    reportError(error);
    update();
    dispatchEvent(new Event('shop:trouble'));
  });
  addEventListener('single-spa:routing-event', update);
  element('again').addEventListener('click', tryAgain);
  addEventListener('online', () => element('trouble').hidden || tryAgain());
};
