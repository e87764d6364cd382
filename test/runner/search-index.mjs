import {load} from '../cli/command-line.mjs';

/** Where the test server has the index. */
const root = '/__search-index__/';

const trades = ['Baker', 'Miller', 'Cashier', 'Accountant', 'Skipper', 'Confectioner', 'Driver', 'Electrician'];

/** So many openings; the oldest is the only one that speaks of a zebra. */
const posting = (index) => ({
  title: `${trades[index % trades.length]} ${index + 1}`,
  organization: {name: 'Mill & Oven'},
  department: ['Oven', 'Shop', 'Office'][index % 3],
  locations: [index % 2 ? {locality: 'Bergen', country: 'NO'} : {locality: 'Malmö', country: 'SE'}],
  workplace: index % 4 ? 'on-site' : 'remote',
  sections: [{kind: 'summary', text: index === 119 ? 'You look after a zebra.' : `We look for number ${index + 1}.`}],
});

/**
 * A plugin that has a search index of 120 openings at `/__search-index__/en/`, in three folders of 50, made when a test first
 * asks for it.
 */
export function searchIndex() {
  let making;
  return {
    name: 'search-index',
    async serve({path}) {
      if (!path.startsWith(root)) return undefined;
      const content = (await (making ??= make())).get(decodeURIComponent(path.slice(root.length)));
      if (content === undefined) return undefined;
      const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : undefined;
      return {body: Buffer.from(content), type: type ?? 'application/octet-stream'};
    },
  };
}

async function make() {
  const {SearchIndexes, readPosting} = await load('cli/search-index.ts', 'posting/read.ts');
  const files = new Map();
  const indexes = new SearchIndexes(['en'], 50);
  await indexes.begin();
  try {
    const openings = [];
    for (let index = 0; index < 120; index++) {
      const read = readPosting(posting(index));
      const key = `job-${index + 1}`;
      await indexes.note(key, read);
      openings.push({key, posting: {...read, sections: []}, description: ''});
    }
    const writer = {write: async (path, content) => void files.set(path, content)};
    await indexes.write(openings, writer, '', () => '', {at() {}, end() {}});
  } finally {
    await indexes.end();
  }
  return files;
}
