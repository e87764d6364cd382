/* The list as one writes it by hand: one string of markup, filtered by drawing it again. */
import {cardOf} from './card.js';

const card = (posting) => {
  const {title, url, facts, date, posted} = cardOf(posting);
  return `<li><article class="card leads"><h2><a href="${url}"><span>${title}</span></a></h2><ul class="short" role="list">${facts
    .map((fact) => `<li>${fact}</li>`)
    .join(
      '',
    )}</ul><p class="foot"><span class="quiet"><time datetime="${date}">${posted}</time></span></p></article></li>`;
};

window.draw = (postings, root) => {
  root.innerHTML = `<input type="search" aria-label="Search"><p id="count"></p><div class="cards"><ul id="list"></ul></div>`;
  const [input, count, cards] = root.children;
  const show = () => {
    const word = input.value.toLowerCase();
    const found = postings.filter(({title}) => title.toLowerCase().includes(word));
    count.textContent = `${found.length} openings`;
    cards.firstElementChild.innerHTML = found.map(card).join('');
  };
  input.addEventListener('input', show);
  show();
};
