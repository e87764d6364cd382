import preview from '../.storybook/preview.js';

/** A posting from every feed that an adapter knows: fixtures in our own words with the shape and the oddities of the feed. */
const meta = preview.meta({
  title: 'Elements/Feeds',
  component: 'job-posting',
  tags: ['!autodocs'],
  argTypes: {src: {control: {type: 'text'}}},
});

/** Our own format: pleasant to write by hand, one posting or a list. */
export const Native = meta.story({args: {src: 'answers/native/list'}});
/** schema.org’s `JobPosting`, as it stands in the pages of most sites already. */
export const SchemaOrg = meta.story({args: {src: 'answers/schema-org/plain'}});
export const SchemaOrgInAGraph = meta.story({args: {src: 'answers/schema-org/graph'}});
/** What cannot be used is left out, and the rest is still drawn. */
export const SchemaOrgWrittenCarelessly = meta.story({args: {src: 'answers/schema-org/careless'}});
export const Ashby = meta.story({args: {src: 'answers/ashby/board'}});
export const BambooHR = meta.story({args: {src: 'answers/bamboohr/detail'}});
export const Breezy = meta.story({args: {src: 'answers/breezy/list'}});
export const Gem = meta.story({args: {src: 'answers/gem/list'}});
export const Greenhouse = meta.story({args: {src: 'answers/greenhouse/board'}});
export const GreenhouseWithPay = meta.story({args: {src: 'answers/greenhouse/single'}});
/** A JSON Feed of titles and texts. */
export const JsonFeed = meta.story({args: {src: 'answers/json-feed/text'}});
export const JsonResume = meta.story({args: {src: 'answers/json-resume/job'}});
export const Lever = meta.story({args: {src: 'answers/lever/list'}});
/** Personio answers in XML. */
export const Personio = meta.story({args: {src: 'answers/personio/XML'}});
export const Pinpoint = meta.story({args: {src: 'answers/pinpoint/list'}});
export const Recruitee = meta.story({args: {src: 'answers/recruitee/offers'}});
export const Rippling = meta.story({args: {src: 'answers/rippling/detail'}});
export const SmartRecruiters = meta.story({args: {src: 'answers/smartrecruiters/single'}});
export const Teamtailor = meta.story({args: {src: 'answers/teamtailor/API'}});
export const TeamtailorsFeed = meta.story({args: {src: 'answers/json-feed/Teamtailor'}});
export const Workable = meta.story({args: {src: 'answers/workable/widget'}});
