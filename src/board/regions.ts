import type {Place} from '../posting/posting.js';
import {fold} from './fold.js';

/** States and provinces that are known by their codes as much as by their names: no engine and no feed has both. */
const lists = {
  US: 'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming',
  CA: 'AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NS Nova Scotia,ON Ontario,PE Prince Edward Island,QC Quebec,SK Saskatchewan',
  AU: 'NSW New South Wales,QLD Queensland,SA South Australia,TAS Tasmania,VIC Victoria,WA Western Australia',
} as const;

interface Region {
  readonly country: string;
  readonly code: string;
  readonly name: string;
}

const regions: readonly Region[] = Object.entries(lists).flatMap(([country, list]) =>
  list.split(',').map((region) => ({country, code: region.split(' ')[0] ?? '', name: region.replace(/^\S+ /, '')})),
);

/** The other word for the region of a place: "California" where it says "CA", and "TX" where it says "Texas". */
export function otherRegionWord({locality, region, country, text}: Place): string | undefined {
  // Two letters behind a town may be a country as well (CA, DE): only where nothing else says which country it is.
  const word = region ?? (locality ? undefined : /, *([A-Z]{2,3})(?:,|$)/.exec(text ?? '')?.[1]);
  if (!word) return undefined;
  const folded = fold(word).trim();
  const found = regions.find(
    (one) =>
      (!country || !/^[A-Z]{2}$/.test(country) || one.country === country) &&
      (one.code === word || fold(one.name) === folded),
  );
  return found && (found.code === word ? found.name : found.code);
}
