import { type Notice, on } from '@shop/kit/events.ts';
import { element } from './element.ts';

const shownMs = 6_000;

const draw = ({ message, tone = 'neutral', action }: Notice): HTMLElement => {
  const notice = Object.assign(document.createElement('div'), { className: `notice ${tone}` });
  notice.append(Object.assign(document.createElement('p'), { textContent: message }));
  if (action) {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: action.label });
    button.addEventListener('click', () => {
      action.run();
      notice.remove();
    });
    notice.append(button);
  }
  return notice;
};

/** Shows notices stacked; each disappears unless it is hovered or focused. */
export const showNotices = () => {
  on('shop:notice', (said) => {
    const notice = draw(said);
    element('notices').append(notice);
    const leave = () => (notice.matches(':hover, :focus-within') ? void setTimeout(leave, shownMs) : notice.remove());
    setTimeout(leave, shownMs);
  });
};
