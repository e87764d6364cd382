/* The list as one writes it with Preact. */
import {h, render} from 'preact';
import {useState} from 'preact/hooks';
import {cardOf} from './card.js';

const Card = ({posting}) => {
  const {title, url, facts, posted} = cardOf(posting);
  return h(
    'li',
    null,
    h(
      'article',
      {className: 'card'},
      h('h3', null, h('a', {href: url}, title)),
      h(
        'ul',
        null,
        facts.map((fact) => h('li', {key: fact}, fact)),
      ),
      h('p', null, posted),
    ),
  );
};

function List({postings}) {
  const [word, setWord] = useState('');
  const found = postings.filter(({title}) => title.toLowerCase().includes(word.toLowerCase()));
  return [
    h('input', {
      key: 'input',
      type: 'search',
      'aria-label': 'Search',
      value: word,
      onInput: (event) => setWord(event.target.value),
    }),
    h('p', {key: 'count', id: 'count'}, `${found.length} openings`),
    h(
      'ul',
      {key: 'list', id: 'list'},
      found.map((posting) => h(Card, {key: posting.id, posting})),
    ),
  ];
}

window.draw = (postings, root) => render(h(List, {postings}), root);
