/* What every list shows of a posting: the same as ours. */
const date = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'});
const country = new Intl.DisplayNames('en', {type: 'region'});
const types = {FULL_TIME: 'Full-time', PART_TIME: 'Part-time'};
const places = {'on-site': 'On-site', hybrid: 'Hybrid', remote: 'Remote'};

export const cardOf = ({
  title,
  url,
  locations: [place],
  workplace,
  employmentTypes: [type],
  department,
  datePosted,
}) => ({
  title,
  url,
  facts: [`${place.locality}, ${country.of(place.country)}`, places[workplace], types[type], department],
  date: datePosted,
  posted: date.format(Date.parse(datePosted)),
});
