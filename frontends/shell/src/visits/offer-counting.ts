import { observe } from '@shop/kit/browser/events.ts';
import { messages } from '@shop/shell/messages';
import { element } from '../page/element.ts';
import { browserObjects, choice } from './consent.ts';
import { pageKind } from './pages.ts';
import { queue } from './queue.ts';
import { forgetVisit } from './visit.ts';

const { stop, start, ...texts } = messages.visits;

const show = (box: HTMLElement) => {
  const [yes, no] = box.querySelectorAll('button');
  const words = box.querySelector('p');
  if (!yes || !no || !words) throw new Error('#visits has no text or no buttons');
  const chosen = browserObjects() ? 'objects' : (choice.get() ?? 'open');
  // A live region: the same text is not set again.
  if (words.textContent !== texts[chosen]) words.textContent = texts[chosen];
  yes.disabled = no.disabled = false;
  yes.hidden = chosen === 'objects';
  no.hidden = chosen !== 'open';
  yes.textContent = chosen === 'granted' ? stop : start;
  return { yes, no };
};

/** The visitor's choice, in the footer: it is stored, and can be changed at any time. What is not reported yet is deleted with a withdrawal. */
export const offerCounting = () => {
  const box = element('visits');
  const { yes, no } = show(box);
  const choose = (chosen: 'granted' | 'denied') => {
    choice.set(chosen);
    if (chosen === 'denied') {
      queue.clear();
      forgetVisit();
    }
    show(box);
    yes.focus();
    if (chosen === 'granted') observe({ type: 'PageViewed', page: pageKind(location.pathname) });
  };
  yes.addEventListener('click', () => choose(choice.get() === 'granted' ? 'denied' : 'granted'));
  no.addEventListener('click', () => choose('denied'));
  addEventListener('storage', ({ key }) => key === 'millrace.visits' && show(box));
};
