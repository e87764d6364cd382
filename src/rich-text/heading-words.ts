import type {SectionKind} from '../posting/posting.js';

/**
 * The words that tell what a heading is about, as sources of regular expressions, by kind; the order is the order in which
 * they are tried, each on what the ones before it left over.
 * Beside them: labels of what is not required (`bonus`), the words that such an item begins with (`wish`) or ends in
 * (`optional`), those of employers' statements (`legalText`), headings that stand over duties and over offers alike (`awaits`),
 * what is mostly offered (`offer`), what is mostly asked of a person (`asked`), and what is to be
 * sent in (`papers`).
 *
 * Written in small letters. A phrase counts only between the ends of words.
 */
export type HeadingWords = Readonly<Partial<Record<SectionKind | Aside, string>>>;

/** What is told beside the kinds of headings. */
export type Aside = 'bonus' | 'wish' | 'optional' | 'legalText' | 'awaits' | 'offer' | 'asked' | 'papers';

const q =
  '(?:skills?|experiences?|knowledge|education|competenc(?:ies|es|e|y)|abilities|background|certifications?|training|ksas?)';
const the = '(?:(?:your|our|the|key|main|job|core|primary|principal|role|major|basic|minimum|essential) )*';
const who = "(?:we're|we are|we'll|you'll|you will|you) ";

/** The words of English headings. */
export const english: HeadingWords = {
  'preferred-qualifications': `(?<!(?:attendance|sign-?(?:ing|on)|annual|referral|retention|performance) )bonus(?! (?:qual|${q}))(?: points?)?(?: if)?(?: you(?:'ve| have)?)?(?: for)?|(?:nice|good|great)[ -]to[ -]haves?(?! ${q})|(?<!(?:required|minimum|essential|basic) and )(?:preferred|desired(?! (?:candidate|profile))|desirable|optional|(?<!(?:candidat\\w*|profil|perfil) )ideal(?! (?:candidate|profile|person))|bonus|nice to have)(?!(?: and)? (?:required|minimum|essential))(?:,?(?: and| or)? (?:\\w+ )?(?:qualifications?|requirements?|criteria|attributes|${q}))*`,
  legal: 'equal (?:employment )?opportunit\\w+|eeoc?',
  process:
    'how (?:do i|do you|can i|can you|to) apply|(?:application|hiring|interview|recruitment|recruiting|selection)(?: and \\w+)? (?:process|procedure|steps|timeline|instructions)',
  benefits:
    "(?:(?:your|our|the|employee) )*(?:benefits?|perks)(?: include)?|what we(?:'ll|'re| will| can| are)? (?:offer|give|provide)(?:ing)?|we(?: also)? offer(?: you)?|our offer|why join(?: us)?$|what you(?:'ll| will| can)? (?:get(?! up)|receive|expect from us)|compensation|salary",
  responsibilities: `${the}(?:responsibilit(?:ies|y)|duties|accountabilities)|what ${who}(?:will |be )?(?:do|doing|be doing|work on|be working on|own|be responsible for)|^(?:in this (?:role|position|job),? )?you(?:'ll| will)(?: be)?$|^(?:your |key |main |the )?(?:tasks|activities|objectives)$|(?:a |your )?(?:typical )?day[- ]to[- ]day`,
  summary:
    '(?:about|the|your|our|role|job|position|opportunity)? ?(?:the |this |your )?(?:role|job|position|opportunity|gig)(?: (?:overview|summary|description|purpose|profile))?$|about the (?:role|job|position|opportunity|gig)',
  qualifications: `${the}(?:requirements?|qualifications?|prerequisites)|^(?:must[ -]haves?|required|essential|minimum|basic)$|who you are|about you$|what you (?:should|must) have|(?:what )?you(?:'ll| will| would)? (?:also )?(?:have|need|bring)(?: to (?:succeed|thrive|the \\w+))?$|^you(?:'re| are| have|'ve got)$|who (?:we're|we are|are we|are you|we) (?:looking for|look for|need|want)|what (?:we're|we are|are we|do we|we|you)(?:'ll| will)? (?:look(?:ing)? for|expect|require|need|bring|seek)(?: (?:from|of) you)?(?! (?:(?:from|of) (?!you)|to know))|(?:ideal|successful) candidate|(?:your|candidate|ideal) profile|^(?=.*${q})(?:(?:your|required|minimum|basic|key|core|technical|professional|relevant|personal|soft|hard|work|essential|and|or|,|${q})(?: |,|$)+)+(?:required|needed)?$`,
  about:
    '^about$|about (?:us|our (?:company|team))|who (?:we are|are we)|(?<!on )(?:our|the|meet the|about the) (?:company|team|organi[sz]ation|story|mission|values|culture)$|^about (?!(?:this|your?|an?|working|it|how|why|what)\\b)[^ ].*',
  bonus: 'bonus|plus|ideally|preferably|optional',
  wish: '(?:ideally|preferably|preferred|optional|optionally|bonus|nice[ -]to[ -]haves?|bonus points|a (?:big )?plus|it would be (?:great|nice|a plus)|desirable)(?!\\w)(?! (?:qualifi|skill|name|pay|plan|scheme|elig))',
  legalText: 'equal opportunity employer|equal employment opportunity|without regard to (?:race|age|gender|sex)',
  optional:
    '(?:(?:(?:is|are|(?:would|will) be|as) )?an? (?:\\w+ )?(?:plus|bonus|advantage|asset)|\\((?:preferred|nice to have|optional|desirable|(?:a )?plus|bonus)\\))$',
};
