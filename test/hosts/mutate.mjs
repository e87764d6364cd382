/**
 * Changes a page at random, 2,000 times, and waits until it is quiet: then every element of ours must look as one that is
 * made anew in its place. Runs in the page.
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
    src: [source, `${source}?again`, 'data:,nothing', '', '::', 'greenhouse:'],
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
      element.src = one([source, undefined, null, 'data:,nothing']);
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
  for (let count = 0; count < 2_000; count++) {
    const list = ours();
    if (list.length === 0) document.body.append(document.createElement('job-posting'));
    else one(changes)(one(list));
    // Within one task, across tasks, and across answers from the network.
    if (count % 10 === 0) await undefined;
    if (count % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    if (count % 400 === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await new Promise((resolve) => setTimeout(resolve, 300));

  // All that is shown follows from attributes, properties and children alone, not from what was before.
  const wrong = [];
  document.documentElement.lang = 'en';
  document.body.removeAttribute('style');
  document.body.replaceChildren(...ours().filter((element) => !element.parentElement.closest(tags)));
  for (const element of ours()) {
    element.removeAttribute('hidden');
    element.removeAttribute('slot');
  }
  const shown = (element) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const pairs = [...document.body.children].map((element) => {
    const twin = element.cloneNode(true);
    element.after(twin);
    const twins = [twin, ...twin.querySelectorAll(tags)];
    for (const [index, inner] of [element, ...element.querySelectorAll(tags)].entries())
      for (const name of ['posting', 'src']) twins[index][name] = inner[name];
    return [element, twin];
  });
  for (let tries = 0; ; tries++) {
    const differing = pairs.filter(([element, twin]) => shown(element) !== shown(twin));
    if (differing.length === 0) break;
    if (tries > 400) {
      for (const [element, twin] of differing)
        wrong.push(`${element.outerHTML.slice(0, 300)} shows “${shown(element)}”, anew “${shown(twin)}”.`);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  // And it still works.
  const last = document.createElement('job-posting');
  last.src = source;
  document.body.replaceChildren(last);
  await settle();
  return wrong.join('\n');
}
