import { type Notice, on } from '@shop/kit/browser/events.ts';
import { element } from './page/element.ts';

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
  on('shop:notice', (content) => {
    const notice = draw(content);
    element('notices').append(notice);
    const removeUnlessHovered = () =>
      notice.matches(':hover, :focus-within') ? void setTimeout(removeUnlessHovered, shownMs) : notice.remove();
    setTimeout(removeUnlessHovered, shownMs);
  });
};
