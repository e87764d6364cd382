/** Every state that a visitor can meet, by how its story is named, and the elements that cannot be in it. */
const states = [
  {name: /ready/},
  {name: /loading/},
  {name: /empty/},
  {name: /failed/},
  {name: /stale/},
  {name: /retry/, not: ['job-card']},
  // A list of qualifications is the same whether one may apply or not; a board leaves out what is closed.
  {name: /closed/, not: ['qualification-list', 'job-board']},
  {name: /closing-today|of-every-kind/, not: ['qualification-list']},
  // These say nothing of pay, places or the title.
  {name: /no-pay|of-every-kind/, not: ['qualification-list', 'apply-button']},
  {name: /several-places|of-every-kind/, not: ['qualification-list', 'apply-button']},
  {name: /remote|of-every-kind/, not: ['qualification-list', 'apply-button']},
  {name: /very-long-title|long-and-unbroken/, not: ['qualification-list', 'apply-button']},
  {name: /unbroken-words/, not: ['apply-button']},
  {name: /sixty-qualifications/, not: ['job-card', 'apply-button', 'job-board']},
  {name: /ticking|opened-posting/, not: ['job-card', 'apply-button']},
  {name: /right-to-left/},
  {name: /narrow/},
  {name: /--dark/},
  {name: /forced-colours/},
  {name: /more-contrast/},
  {name: /print/},
];

/** The states that an element has no story of, though it can be in them. */
export function missingStates(entries, tags) {
  return tags.flatMap((tag) => {
    const ids = entries.filter(({title}) => title === `Elements/${tag}`).map(({id}) => id);
    return states
      .filter(({name, not = []}) => !not.includes(tag) && !ids.some((id) => name.test(id)))
      .map(({name}) => `<${tag}> has no story of ${name.source}.`);
  });
}
