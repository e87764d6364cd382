import type {HeadingWords} from './heading-words.js';

/** As `rarer`, of what stands beside the work and the person. */
export const rarerBeside: HeadingWords = {
  legal:
    '(?:privacy|data protection|legal|gdpr|accessibility)(?: (?:notice|policy|statement|information))?|reasonable accommodations?|diversity,?(?: equity,?)? and inclusion|e-verify|background checks?|pay transparency|disclaimer|accommodations?$|accommodations? (?:requests?|statement|notice)|(?:our )?commitment to (?:diversity|equity|inclusion).*|(?:diversity|inclusion)(?: statement)?$|(?:small|fine) print|other notices|(?:note|notice) (?:to|for) (?:all )?(?:recruit\\w+|agencies).*|recruitment agencies|(?:fraud|scam|ai) (?:notice|alert|disclosure|warning)|disclosure and barring.*',
  process:
    'how we hire|next steps|^(?:to |ready to )?apply(?: now| today| here)?$|^(?:the|our) process$|what happens next|^interested$|^contacts?(?: us| person| details| information)?$|^applications?$|application deadline|closing date|^(?:any )?questions$|sounds? good.*',
  summary:
    '^(?:quick |executive )?(?:summary|overview)$|purpose of the (?:role|job|position|post)|(?:the )?challenge$|about the gig|(?:the role )?(?:at a glance|in a nutshell)|introduction$|^description$|general summary',
  about:
    "company (?:overview|description|profile|information)|^who is .*|(?:meet )?your (?:new )?team|where you'll work|company background|our (?:client|purpose|vision)|life at .*|^what we do$|^what is (?!in|on).*|why we exist|^overview of (?!the ).*",
};
