import {isObject, type Loose} from './loose.js';

/** The fields of postings as each format has them, and of the answers around them; those that any posting may have left out. */
const fields: Readonly<Record<string, string>> = {
  ashby:
    'apiVersion jobs jobUrl applyUrl isListed isRemote descriptionHtml descriptionPlain secondaryLocations publishedAt employmentType workplaceType address compensation shouldDisplayCompensationOnJobPostings team department location',
  bamboohr:
    'result meta jobOpening jobOpeningName jobOpeningShareUrl jobOpeningStatus departmentId departmentLabel employmentStatusLabel atsLocation locationType isRemote minimumExperience compensation datePosted formFields',
  breezy:
    'friendly_id published_date updated_date creation_date type locations location company department salary url name category education experience',
  gem: 'job_posts absolute_url location_type content_plain employment_type first_published_at created_at requisition_id departments offices content location updated_at',
  greenhouse:
    'jobs departments offices absolute_url internal_job_id first_published updated_at metadata data_compliance requisition_id company_name content location education application_deadline pay_input_ranges questions compliance parent_id child_ids',
  lever:
    'postings text categories hostedUrl applyUrl lists additional additionalPlain opening openingPlain description descriptionPlain descriptionBody descriptionBodyPlain workplaceType createdAt country salaryRange salaryDescription',
  pinpoint:
    'data key_responsibilities key_responsibilities_header skills_knowledge_expertise skills_knowledge_expertise_header benefits benefits_header compensation compensation_minimum compensation_maximum compensation_visible compensation_currency workplace_type workplace_type_text employment_type_text deadline_at reporting_to path job location',
  recruitee:
    'offers offer careers_url careers_apply_url guid slug requirements company_name category_code employment_type_code experience_code education_code on_site hybrid remote min_hours max_hours mailbox_email translations salary city country_code options_cv open_questions dynamic_fields status',
  rippling:
    'items totalPages page totalItems uuid name workLocation workLocations department payRangeDetails createdOn employmentType companyName locations url',
  smartrecruiters:
    'content totalFound offset limit uuid name refNumber releasedDate jobAd jobAdId defaultJobAd typeOfEmployment experienceLevel customField industry function language ref visibility creator company postingUrl applyUrl active',
  workable:
    'jobs results shortcode code telecommuting workplace_type shortlink application_url published_on created_at country city state locations requirements benefits employment_type remote workplace published',
  native:
    'postings title organization apply pay sections locations remoteFrom employmentTypes workplace datePosted validThrough identifier directApply translations',
  'schema-org':
    '@context @type @graph title hiringOrganization jobLocation jobLocationType baseSalary datePosted validThrough employmentType identifier applicantLocationRequirements directApply responsibilities qualifications',
  'json-feed':
    'version home_page_url feed_url items title content_html content_text date_published date_modified _jobposting summary authors',
  'json-resume':
    'title company type date description location remote salary experience responsibilities qualifications skills meta',
  teamtailor: 'data included links meta id type attributes relationships',
};

const lists = Object.entries(fields).map(([format, names]) => [format, names.split(' ')] as const);

/** How much a field says: one that few formats have says most. */
const weights = new Map<string, number>();
for (const [, names] of lists) for (const name of names) weights.set(name, (weights.get(name) ?? 0) + 1);

/**
 * The marks by which the answers of a feed are known: names of fields that this feed has and hardly another. Alternatives
 * stand apart by blanks, `+` joins what must be there together.
 */
export const marks: Readonly<Record<string, string>> = {
  ashby: 'jobUrl isListed descriptionHtml',
  bamboohr: 'jobOpeningName jobOpening',
  breezy: 'friendly_id+name',
  gem: 'absolute_url+location_type content_plain first_published_at',
  greenhouse: 'absolute_url departments+jobs offices+departments',
  lever: 'text+categories text+hostedUrl',
  pinpoint: 'key_responsibilities skills_knowledge_expertise compensation_visible',
  recruitee: 'careers_url careers_apply_url',
  rippling: 'name+workLocation name+workLocations items+name+department',
  smartrecruiters: 'refNumber releasedDate jobAd content+totalFound',
  workable: 'shortcode',
};

/** The first of what groups hold. */
const inside = (groups: readonly Loose[]) =>
  groups
    .flatMap(({postings, jobs, departments}) => [postings, jobs, departments])
    .flatMap((list: unknown): unknown[] => (Array.isArray(list) ? list.slice(0, 1) : []))
    .filter(isObject);

/**
 * The format whose fields an answer has most of, where it has the marks of a feed at all; a field that is missing says
 * little, for feeds leave out what is empty.
 *
 * @param things The answer, and what its lists hold.
 */
export function likeliest(things: readonly Loose[]): string | undefined {
  // Groups hold the postings, or groups that hold them.
  const groups = inside(things);
  const names = new Set([...things, ...groups, ...inside(groups)].flatMap(Object.keys));
  const marked = Object.keys(marks).filter((name) =>
    marks[name]?.split(' ').some((together) => together.split('+').every((mark) => names.has(mark))),
  );
  if (marked.length === 0) return undefined;
  const scores = lists.map(([format, own]) => {
    const likeness = own.reduce((sum, name) => sum + (names.has(name) ? 1 / (weights.get(name) ?? 1) : 0), 0);
    return [format, likeness + (marked.includes(format) ? 1 : 0)] as const;
  });
  return scores.sort(([, a], [, b]) => b - a)[0]?.[0];
}
