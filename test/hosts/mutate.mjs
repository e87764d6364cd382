/**
 * Changes a page at random, 2,000 times. After each hundred, and at the end, every element of ours must come to look as one that
 * is made anew beside it. Runs in the page.
 */
export async function mutate() {
  const {settle, tags} = globalThis.hostRecorder;
  // The same changes in every run and every engine: a linear congruential generator, by Numerical Recipes.
  let seed = 20261125;
  const random = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const one = (list) => list[random(list.length)];
  const source = document.querySelector('job-posting').getAttribute('src');
  const values = {
    src: [source, source, `${source}?again`, `${source}?more`, 'data:,nothing', '', '::', 'greenhouse:'],
    job: ['keeper', 'nobody', ''],
    format: ['json', 'unknown', ''],
    'heading-level': ['1', '6', '0', '-1', 'x', ''],
    checkable: ['', 'false'],
    images: [''],
    lang: ['de', 'ar', 'en_US', '??', ''],
    dir: ['rtl', 'ltr', ''],
    hidden: [''],
    style: ['color: red', 'display: none', 'all: initial', 'font-size: 200%; --job-accent: lime', '}{'],
    class: ['job', 'x y z', ''],
    slot: ['header', ''],
    'posting-url': ['/jobs/{id}', '{', ''],
    id: ['title', 'x', ''],
    part: ['root', ''],
  };
  const ours = () => [...document.querySelectorAll(tags)];
  const parents = () => [document.body, ...document.querySelectorAll(`main, form, td, section.made, job-posting`)];
  const changes = [
    (element) => element.setAttribute(one(Object.keys(values)), one(one(Object.values(values)))),
    (element) => {
      const name = one(Object.keys(values));
      element.setAttribute(name, one(values[name]));
    },
    (element) => element.removeAttribute(one(Object.keys(values))),
    (element) => {
      const parent = one(parents());
      if (!element.contains(parent)) parent.insertBefore(element, parent.childNodes[random(parent.childNodes.length)]);
    },
    (element) => {
      if (ours().length > 3) element.remove();
    },
    () => {
      if (ours().length < 8)
        one(parents()).append(document.createElement(one(['job-posting', 'job-card', 'apply-button'])));
    },
    (element) => element.append(one(['words', document.createElement('p'), document.createComment('x')])),
    (element) => element.replaceChildren(),
    (element) => {
      element.innerHTML = one([
        '<script type="application/json">{"title": "Inside"}</script>',
        '<script type="application/json">{</script>',
        '<p>Words</p>',
        '<apply-button></apply-button><job-card></job-card>',
        '<slot></slot><template><p>x</p></template>',
      ]);
    },
    (element) => {
      element.posting = one([undefined, null, {title: 'Given'}, {}, 'x', 3, []]);
    },
    (element) => element.replaceWith(element.cloneNode(true)),
    (element) => {
      element.src = one([source, source, undefined, null, 'data:,nothing']);
    },
    // Among so much that is wrong, what is right: else there would hardly be a posting to draw.
    ...Array.from({length: 4}, () => (element) => {
      element.posting = undefined;
      element.removeAttribute('format');
      element.setAttribute('src', source);
    }),
    (element) => element.setAttribute('job', one(values.job)),
    (element) => {
      element.removeAttribute('src');
      element.innerHTML = `<script type="application/json">{"title": "Number ${random(99)}"}</script>`;
    },
    (element) => {
      const [script] = element.getElementsByTagName('script');
      if (script) script.textContent = `{"title": "Changed ${random(99)}"}`;
    },
    (element) => element.requestUpdate?.(),
    (element) => element.normalize(),
    () => document.documentElement.setAttribute('lang', one(['en', 'fr', 'ja', 'x-klingon'])),
    () => document.body.setAttribute('style', one(['background: #000', 'font: 40px fantasy', 'direction: rtl', ''])),
    () => {
      const section = document.createElement('section');
      section.className = 'made';
      if (document.querySelectorAll('.made').length < 5) document.body.append(section);
    },
    (element) => element.click(),
    (element) => element.reload?.(),
    (element) => one([...element.querySelectorAll('*'), element]).remove(),
  ];
  // All that is shown follows from attributes, properties, children and place alone, not from what was before.
  const shown = (element) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const within = (element) => [element, ...element.querySelectorAll(tags)];
  const compare = async (when) => {
    const pairs = ours()
      .filter((element) => !element.parentElement.closest(tags))
      .map((element) => {
        const twin = element.cloneNode(true);
        element.after(twin);
        const twins = within(twin);
        for (const [index, inner] of within(element).entries())
          for (const name of ['posting', 'src']) twins[index][name] = inner[name];
        return [element, twin];
      });
    const look = (element) => within(element).map(shown).join(' | ');
    // What was good stays below the failure of what came after it.
    const keeps = (element, twin) =>
      twin.shadowRoot?.querySelector('[role=alert]') && shown(element).startsWith(shown(twin));
    const differing = () => pairs.filter(([element, twin]) => look(element) !== look(twin) && !keeps(element, twin));
    for (let tries = 0; differing().length > 0 && tries < 400; tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const wrong = differing().map(
      ([element, twin]) =>
        `After ${when} changes ${element.outerHTML.slice(0, 300)} shows “${look(element)}”, anew “${look(twin)}”.`,
    );
    for (const [, twin] of pairs) twin.remove();
    return wrong;
  };
  const wrong = [];
  for (let count = 0; count < 2_000 && wrong.length === 0; count++) {
    const list = ours();
    if (list.length === 0) document.body.append(document.createElement('job-posting'));
    else one(changes)(one(list));
    // Within one task, across tasks, and across answers from the network.
    if (count % 10 === 0) await undefined;
    if (count % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    if (count % 400 === 0) await new Promise((resolve) => setTimeout(resolve, 100));
    if (count % 100 < 99) continue;
    wrong.push(...(await compare(count + 1)));
    // A single change, which nothing hides that comes after it.
    for (const element of ours()) one(changes)(element);
    wrong.push(...(await compare(`one more than ${count + 1}`)));
  }
  // And it still works.
  document.documentElement.lang = 'en';
  document.body.removeAttribute('style');
  const last = document.createElement('job-posting');
  last.src = source;
  document.body.replaceChildren(last);
  await settle();
  return wrong.join('\n');
}
