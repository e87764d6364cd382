import {
  addressesOf,
  descriptionOf,
  isTelecommute,
  plainText,
  sources,
  textOf,
  thingsOf,
  titleOf,
  valuesOf,
  type Rule,
  type Subject,
} from './rule.js';

const away = /^(?:fully |100 ?% )?(?:remote|anywhere|home ?office|work from home|wfh|telecommute|worldwide|virtual)\b/i;
const several = /\s(?:or|and|oder|und|ou|et|o|y|e|eller)\s|[/;|]|\bmultiple\b|\bvarious\b/i;

/** Parts of the world that are more than a country. */
const wide =
  /^(?:the )?(?:(?:(?:western|eastern|central|northern|southern) )?europ[ae]|european union|eu(?:\/uk)?|ue|eea|emea|dach|nordics|benelux|north america|south america|americas|latin america|latam|apac|asia(?:[- ]pacific)?|africa|oceania|mena|middle east|world(?:wide)?|weltweit|monde|global(?:ly)?|anywhere|everywhere)(?: (?:only|time ?zones?))?$/i;

const hasPlace = ({job}: Subject) => valuesOf(job['jobLocation'], '').length > 0;

/** What search engines ask of places, and of work that has none. */
export const rulesOfPlaces: readonly Rule[] = [
  {
    id: 'location-missing',
    severity: 'error',
    source: sources.properties,
    *check(subject) {
      if (!hasPlace(subject) && !isTelecommute(subject))
        yield ['$.jobLocation', 'Say where the work is; only work that is wholly remote needs no place.'];
    },
  },
  {
    id: 'location-address-missing',
    severity: 'error',
    source: sources.properties,
    *check({job}) {
      for (const [place, path] of valuesOf(job['jobLocation'], '$.jobLocation')) {
        const addresses = thingsOf(
          typeof place === 'object' ? (place as {address?: unknown}).address : undefined,
          path,
        );
        if (addresses.length === 0)
          yield [path, `Give the place in parts (town, region, country): “${textOf(place) || 'it'}” is only a name.`];
      }
    },
  },
  {
    id: 'country-missing',
    severity: 'error',
    source: sources.properties,
    *check(subject) {
      for (const [address, path] of addressesOf(subject))
        if (!textOf(address['addressCountry']))
          yield [`${path}.addressCountry`, 'Add the country: without it a town is anywhere.'];
    },
  },
  {
    id: 'country-code',
    severity: 'hint',
    source: sources.countries,
    *check(subject) {
      for (const [address, path] of addressesOf(subject)) {
        const country = textOf(address['addressCountry']);
        if (country && !/^[A-Z]{2}$/.test(country))
          yield [
            `${path}.addressCountry`,
            `Write the country as its code of two capitals (DE, US) instead of “${country}”.`,
          ];
      }
    },
  },
  {
    id: 'locality-missing',
    severity: 'warning',
    source: sources.properties,
    *check(subject) {
      if (isTelecommute(subject)) return;
      for (const [address, path] of addressesOf(subject))
        if (!textOf(address['addressLocality']))
          yield [`${path}.addressLocality`, 'Add the town: people search for work near them.'];
    },
  },
  {
    id: 'postal-code-missing',
    severity: 'hint',
    source: sources.properties,
    *check(subject) {
      for (const [address, path] of addressesOf(subject))
        if (textOf(address['streetAddress']) && !textOf(address['postalCode']))
          yield [`${path}.postalCode`, 'Add the postal code to the street; both together are found on a map.'];
    },
  },
  {
    id: 'location-is-remote',
    severity: 'error',
    source: sources.remote,
    *check(subject) {
      for (const [place, path] of valuesOf(subject.job['jobLocation'], '$.jobLocation')) {
        const names = [
          textOf(place),
          ...thingsOf((place as {address?: unknown}).address, path).map(([address]) =>
            textOf(address['addressLocality']),
          ),
        ];
        const name = names.find((name) => away.test(name));
        if (name) yield [path, `Say “${name}” as the workplace (TELECOMMUTE), not as a place: there is no such town.`];
      }
    },
  },
  {
    id: 'location-is-several',
    severity: 'warning',
    source: sources.properties,
    *check(subject) {
      for (const [address, path] of addressesOf(subject)) {
        const town = textOf(address['addressLocality']);
        if (several.test(town)) yield [`${path}.addressLocality`, `Write “${town}” as places of a list, one each.`];
      }
    },
  },
  {
    id: 'location-twice',
    severity: 'warning',
    source: sources.properties,
    *check({job}) {
      const seen = new Set<string>();
      for (const [place, path] of thingsOf(job['jobLocation'], '$.jobLocation')) {
        const key = JSON.stringify(place['address'] ?? place['name']);
        if (seen.has(key))
          yield [path, 'Give each place its own address: this one is that of another place in the list.'];
        seen.add(key);
      }
    },
  },
  {
    id: 'location-type',
    severity: 'error',
    source: sources.remote,
    *check({job}) {
      for (const [type, path] of valuesOf(job['jobLocationType'], '$.jobLocationType'))
        if (textOf(type) !== 'TELECOMMUTE')
          yield [
            path,
            `Leave out “${textOf(type)}”: the one type there is is TELECOMMUTE, for work that is wholly remote.`,
          ];
    },
  },
  {
    id: 'applicant-location-missing',
    severity: 'error',
    source: sources.remote,
    *check(subject) {
      if (
        isTelecommute(subject) &&
        !hasPlace(subject) &&
        valuesOf(subject.job['applicantLocationRequirements'], '').length === 0
      )
        yield [
          '$.applicantLocationRequirements',
          'Say from where one may work, at least the country: remote work without a place needs it.',
        ];
    },
  },
  {
    id: 'applicant-location-on-site',
    severity: 'warning',
    source: sources.remote,
    *check(subject) {
      if (isTelecommute(subject)) return;
      const [first] = valuesOf(subject.job['applicantLocationRequirements'], '$.applicantLocationRequirements');
      if (first) yield [first[1], 'Say from where one may work only of work that is wholly remote (TELECOMMUTE).'];
    },
  },
  {
    id: 'applicant-location-type',
    severity: 'error',
    source: sources.remote,
    *check({job}) {
      for (const [area, path] of valuesOf(job['applicantLocationRequirements'], '$.applicantLocationRequirements')) {
        const type = textOf((area as Record<string, unknown>)['@type']).replace(/^.*[/:]/, '');
        if (typeof area !== 'object')
          yield [path, `Write “${textOf(area)}” as an area: {"@type": "Country", "name": …}.`];
        else if (!/^(?:Country|State|City|AdministrativeArea|Place)$/.test(type))
          yield [`${path}['@type']`, `Say whether the area is a Country or a State; “${type}” is neither.`];
        else if (!textOf((area as Record<string, unknown>)['name']))
          yield [`${path}.name`, 'Name the country or state.'];
      }
    },
  },
  {
    id: 'applicant-location-wide',
    severity: 'warning',
    source: sources.remote,
    *check({job}) {
      for (const [area, path] of thingsOf(job['applicantLocationRequirements'], '$.applicantLocationRequirements')) {
        const name = textOf(area['name']);
        if (wide.test(name))
          yield [path, `Name the countries one may work from: “${name}” is neither a country nor a part of one.`];
      }
    },
  },
  {
    id: 'hybrid-as-remote',
    severity: 'error',
    source: sources.remote,
    *check(subject) {
      const [words] =
        /\bhybrid\b|\b(?:one|two|three|four|\d)(?: to \w+)? days? (?:a|per|each) week (?:in|at|from) (?:the|our) (?:office|site)\b|\bhybride\b/i.exec(
          `${titleOf(subject)} ${plainText(descriptionOf(subject))}`,
        ) ?? [];
      if (words && isTelecommute(subject))
        yield [
          '$.jobLocationType',
          `Take TELECOMMUTE out: it is for work that is wholly remote, and the posting says “${words}”.`,
        ];
    },
  },
  {
    id: 'remote-not-marked',
    severity: 'warning',
    source: sources.remote,
    *check(subject) {
      if (isTelecommute(subject)) return;
      const [words] =
        /\b(?:fully|100 ?%|completely) remote\b|\(remote\)|[-–—,|] ?remote$/i.exec(titleOf(subject)) ?? [];
      if (words) yield ['$.jobLocationType', `Mark the work as TELECOMMUTE: the title says “${words.trim()}”.`];
    },
  },
  {
    id: 'remote-not-said',
    severity: 'warning',
    source: sources.remote,
    *check(subject) {
      const text = `${titleOf(subject)} ${plainText(descriptionOf(subject))}`;
      // In other languages the words are others.
      const isEnglish = /\b(?:the|and|you|your|with)\b/i.test(text);
      if (
        isTelecommute(subject) &&
        isEnglish &&
        !/\b(?:remote(?:ly)?|home|telecommut\w*|anywhere|distributed)\b/i.test(text)
      )
        yield [
          '$.description',
          'Say in the description that the work is wholly remote; Google asks for it in words, too.',
        ];
    },
  },
];
