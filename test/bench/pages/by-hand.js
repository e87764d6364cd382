/* The list as one writes it by hand: one string of markup, filtered by drawing it again. */
import {cardOf} from './card.js';

const card = (posting) => {
  const {title, url, facts, posted} = cardOf(posting);
  return `<li><article class="card"><h3><a href="${url}">${title}</a></h3><ul>${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul><p>${posted}</p></article></li>`;
};

window.draw = (postings, root) => {
  root.innerHTML = `<input type="search" aria-label="Search"><p id="count"></p><ul id="list"></ul>`;
  const [input, count, list] = root.children;
  const show = () => {
    const word = input.value.toLowerCase();
    const found = postings.filter(({title}) => title.toLowerCase().includes(word));
    count.textContent = `${found.length} openings`;
    list.innerHTML = found.map(card).join('');
  };
  input.addEventListener('input', show);
  show();
};
