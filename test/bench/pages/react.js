/* The list as one writes it with React. */
import {createElement as h, memo, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {cardOf} from './card.js';

const Card = memo(({posting}) => {
  const {title, url, facts, date, posted} = cardOf(posting);
  const heading = h('h2', null, h('a', {href: url}, h('span', null, title)));
  const items = facts.map((fact) => h('li', {key: fact}, fact));
  const foot = h('p', {className: 'foot'}, h('span', {className: 'quiet'}, h('time', {dateTime: date}, posted)));
  return h(
    'li',
    null,
    h('article', {className: 'card leads'}, heading, h('ul', {className: 'short', role: 'list'}, items), foot),
  );
});

function List({postings}) {
  const [word, setWord] = useState('');
  const found = postings.filter(({title}) => title.toLowerCase().includes(word.toLowerCase()));
  const type = (event) => setWord(event.target.value);
  return [
    h('input', {key: 'input', type: 'search', 'aria-label': 'Search', value: word, onChange: type}),
    h('p', {key: 'count'}, `${found.length} openings`),
    h(
      'div',
      {key: 'cards', className: 'cards'},
      h(
        'ul',
        {id: 'list'},
        found.map((posting) => h(Card, {key: posting.id, posting})),
      ),
    ),
  ];
}

window.draw = (postings, root) => createRoot(root).render(h(List, {postings}));
