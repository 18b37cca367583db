import { navigate, paths, reactMfe, searchedFor } from '@shop/kit';

interface Mount {
  domElement: HTMLElement;
}

const load = () => import('./box/search-box.tsx');
const box = reactMfe(load);
const held = new WeakMap<HTMLElement, AbortController>();

const submit = (event: SubmitEvent) => {
  event.preventDefault();
  const field = (event.target as HTMLFormElement).elements.namedItem('q') as HTMLInputElement;
  navigate(paths.search(field.value.trim()));
  document.getElementById('main')?.focus();
};

/** The page has a plain search form that works without scripts; suggestions are loaded when it is first used. */
export const bootstrap = box.bootstrap;

export const mount = async (props: Mount) => {
  const { domElement } = props;
  const stop = new AbortController();
  held.set(domElement, stop);
  const plain = domElement.querySelector('input');
  if (plain) plain.value ||= searchedFor(new URL(location.href));
  domElement.addEventListener('submit', submit, { signal: stop.signal });
  // The plain form stays usable until everything is loaded.
  const suggest = async () => {
    try {
      await load();
      if (!stop.signal.aborted) await box.mount(props);
    } catch (error) {
      reportError(error);
    }
  };
  if (domElement.contains(document.activeElement)) await suggest();
  else domElement.addEventListener('focusin', () => void suggest(), { once: true, signal: stop.signal });
};

export const unmount = async (props: Mount) => {
  held.get(props.domElement)?.abort();
  await box.unmount(props);
};
