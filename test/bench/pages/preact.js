/* The list as one writes it with Preact. */
import {h, render} from 'preact';
import {useState} from 'preact/hooks';
import {cardOf} from './card.js';

const Card = ({posting}) => {
  const {title, url, facts, date, posted} = cardOf(posting);
  const heading = h('h2', null, h('a', {href: url}, h('span', null, title)));
  const items = facts.map((fact) => h('li', {key: fact}, fact));
  const foot = h('p', {class: 'foot'}, h('span', {class: 'quiet'}, h('time', {datetime: date}, posted)));
  return h(
    'li',
    null,
    h('article', {class: 'card leads'}, heading, h('ul', {class: 'short', role: 'list'}, items), foot),
  );
};

function List({postings}) {
  const [word, setWord] = useState('');
  const found = postings.filter(({title}) => title.toLowerCase().includes(word.toLowerCase()));
  const type = (event) => setWord(event.target.value);
  return [
    h('input', {key: 'input', type: 'search', 'aria-label': 'Search', value: word, onInput: type}),
    h('p', {key: 'count'}, `${found.length} openings`),
    h(
      'div',
      {key: 'cards', class: 'cards'},
      h(
        'ul',
        {id: 'list'},
        found.map((posting) => h(Card, {key: posting.id, posting})),
      ),
    ),
  ];
}

window.draw = (postings, root) => render(h(List, {postings}), root);
