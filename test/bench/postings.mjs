/** Postings as a company would have them: the same at every run. */

const roles = [
  'Engineer',
  'Designer',
  'Manager',
  'Analyst',
  'Technician',
  'Baker',
  'Nurse',
  'Driver',
  'Planner',
  'Writer',
];
const levels = ['', 'Senior ', 'Junior ', 'Lead ', 'Deputy '];
const fields = ['Payments', 'Kilns', 'Harbours', 'Search', 'Wards', 'Fleet', 'Bread', 'Signals', 'Glass', 'Maps'];
const towns = [
  ['Berlin', 'DE'],
  ['Lyon', 'FR'],
  ['Porto', 'PT'],
  ['Leeds', 'GB'],
  ['Utrecht', 'NL'],
  ['Gdańsk', 'PL'],
  ['Malmö', 'SE'],
  ['Graz', 'AT'],
];
const sentence = 'You keep what we have built in good order, and say early when something is about to go wrong. ';

/**
 * @param {number} count
 * @param {number} letters Length of each body; none by default.
 */
export const postings = (count, letters = 0) =>
  Array.from({length: count}, (_, index) => {
    const [locality, country] = towns[(index * 5) % towns.length];
    return {
      id: `p${index}`,
      title: `${levels[index % 5]}${roles[(index * 7) % 10]}, ${fields[(index * 3) % 10]} ${1 + (index % 97)}`,
      url: `https://jobs.example/${index}`,
      department: fields[index % 10],
      locations: [{locality, country}],
      workplace: ['on-site', 'hybrid', 'remote'][index % 3],
      employmentTypes: [index % 4 ? 'FULL_TIME' : 'PART_TIME'],
      datePosted: new Date(Date.UTC(2026, 0, 1) + (index % 300) * 86_400_000).toISOString().slice(0, 10),
      ...(letters && {sections: [{html: `<p>${sentence.repeat(letters / sentence.length)}</p>`}]}),
    };
  });
