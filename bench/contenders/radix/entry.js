import { Content, Header, Item, Root, Trigger } from '@radix-ui/react-accordion';
import { createElement, memo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const Question = memo(({ item: { id, q, a }, hidden }) =>
  createElement(
    Item,
    { value: id, hidden },
    createElement(Header, null, createElement(Trigger, null, q)),
    createElement(Content, null, a),
  ),
);

let setWord;
function Faq({ items }) {
  const [word, set] = useState('');
  setWord = set;
  const isHidden = ({ q, a }) => word !== '' && !`${q} ${a}`.toLowerCase().includes(word.toLowerCase());
  return createElement(
    'div',
    null,
    createElement('input', {
      type: 'search',
      'aria-label': 'Search',
      value: word,
      onChange: ({ target }) => set(target.value),
    }),
    createElement(
      Root,
      { type: 'multiple' },
      items.map((item) => createElement(Question, { key: item.id, item, hidden: isHidden(item) })),
    ),
  );
}

export const mount = (at, items) => {
  const root = createRoot(at);
  flushSync(() => root.render(createElement(Faq, { items })));
};
export const filter = (word) => flushSync(() => setWord(word));
