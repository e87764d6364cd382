import type {SectionKind} from '../posting/posting.js';

/**
 * The words that tell what a heading is about, as sources of regular expressions, by kind; the order is the order in which
 * they are tried, each on what the ones before it left over.
 * Beside them: labels of what is not required (`bonus`), the words that such an item begins with (`wish`) or ends in
 * (`optional`), and those of employers' statements (`legalText`).
 *
 * Written in small letters. A phrase counts only between the ends of words.
 */
export type HeadingWords = Readonly<Partial<Record<SectionKind | 'bonus' | 'wish' | 'optional' | 'legalText', string>>>;

const q =
  '(?:skills?|experiences?|knowledge|education|competenc(?:ies|es|e|y)|abilities|background|certifications?|training)';
const the = '(?:(?:your|our|the|key|main|job|core|primary|principal|role|major|basic|minimum) )*';
const who = "(?:we're|we are|we|you'll|you will|you) ";

/** The words of English headings. */
export const english: HeadingWords = {
  'preferred-qualifications': `bonus(?: points?)?(?: if)?(?: you(?:'ve| have)?)?(?: for)?|(?:nice|good|great)[ -]to[ -]haves?|(?:preferred|desired|desirable|optional|ideal(?! (?:candidate|profile|person))|bonus)(?: (?:\\w+ )?(?:and \\w+ )?(?:qualifications?|requirements?|criteria|attributes|${q}))?|(?:as )?a (?:big |huge )?(?:bonus|plus)|pluses|(?:it )?(?:would|'d) be (?:nice|great|good|helpful)(?: if.*)?|even better|(?:extra|brownie) (?:points|credit)|strong candidates (?:may|might|will)(?: also)?(?: have)?|ideally,? you(?:'ll)?(?: also)? have|(?:sets?|make) you (?:apart|stand out)|you(?:'ll| will) stand out(?: if.*)?|advantageous`,
  legal:
    'equal (?:employment )?opportunit\\w+|eeoc?|(?:privacy|data protection|legal|gdpr|accessibility)(?: (?:notice|policy|statement|information))?|reasonable accommodations?|accommodations? (?:requests?|statement|notice)|accommodations?$|diversity,?(?: equity,?)? and inclusion|disclaimer|e-verify|background checks?|pay transparency',
  process:
    'how (?:do i|do you|can i|can you|to) apply|how we hire|(?:application|hiring|interview|recruitment|recruiting|selection)(?: and \\w+)? (?:process|procedure|steps|timeline|instructions)|^(?:the|our) process$|next steps|what happens next|^(?:to |ready to )?apply(?: now| today| here)?$|^interested$|^contacts?(?: us| person| details| information)?$|^applications?$',
  benefits:
    "(?:(?:your|our|the|employee) )*(?:benefits?|perks)|what we(?:'ll|'re| will| can| are)? (?:offer|give|provide)(?:ing)?|we(?: also)? offer(?: you)?|we give you|our offer|why join(?: us)?$|why you(?:'ll| will) (?:love|like|enjoy).*|what's in it for you|what is in it for you|what you(?:'ll| will| can)? (?:get|receive|expect from us)|compensation|remuneration|salary|^pay(?: range)?$|pay and|(?:total )?rewards|^(?:the |our )?package$|terms(?: and conditions)? of employment",
  responsibilities: `${the}(?:responsibilit(?:ies|y)|duties|accountabilities)|what ${who}(?:will |be )?(?:do|doing|be doing|work on|be working on|own|be responsible for)|^(?:in this (?:role|position|job),? )?you(?:'ll| will)(?: be)?$|^(?:your |key |main |the )?(?:tasks|activities|objectives)$|(?:a |your )?(?:typical )?day[- ]to[- ]day|essential functions|scope of work|what the (?:job|role) (?:involves|entails)|how you(?:'ll| will) spend|what (?:will|would|do) you (?:do|be doing|work on)|a day in the life`,
  summary:
    '(?:about|the|your|our|role|job|position|opportunity)? ?(?:the |this |your )?(?:role|job|position|opportunity)(?: (?:overview|summary|description|purpose|profile))?$|^(?:quick |executive )?(?:summary|overview)$|about the (?:role|job|position|opportunity)|purpose of the (?:role|job|position|post)',
  qualifications: `${the}(?:requirements?|qualifications?|prerequisites)|(?:essential|selection|minimum|key) criteria|person specification|^(?:must[ -]haves?|required|essential|minimum|basic)$|who you are|about you$|what you (?:should|must) have|(?:what )?you(?:'ll| will| would)? (?:also )?(?:have|need|bring)(?: to (?:succeed|thrive|the \\w+))?$|^you(?:'re| are| have|'ve got)$|who (?:we're|we are|are we|are you|we) (?:looking for|look for|need|want)|what (?:we're|we are|are we|do we|we|you)(?:'ll| will)? (?:look(?:ing)? for|expect|require|need|bring|seek)(?: from you| of you)?|what it takes|looking for some(?:one|body)(?: who| with)?|(?:would be|'d be|makes? you|be) an? (?:\\w+ )?(?:fit|match)(?: if.*| for .*)?$|you (?:should|could) apply if.*|you (?:might|may|will|'ll)(?: be able to)? (?:thrive|succeed|excel|enjoy|love|fit)(?: \\w+)*(?: if.*)?$|hear from you if.*|to (?:be successful|succeed|thrive|excel)(?: in| as)?.*|(?:ideal|successful) candidate|(?:your|candidate|ideal) profile|^(?=.*${q})(?:(?:your|required|minimum|basic|key|core|technical|professional|relevant|personal|soft|hard|work|essential|and|or|,|${q})(?: |,|$)+)+(?:required|needed)?$`,
  about:
    '^about$|about (?:us|our (?:company|team))|who (?:we are|are we)|(?:our|the|meet the|about the) (?:company|team|organi[sz]ation|story|mission|values|culture)$|company (?:overview|description|profile|information)|^about (?!(?:this|your?|an?|working|it|how|why|what)\\b)[^ ].*',
  bonus: 'bonus|plus|ideally|preferably|optional',
  wish: '(?:ideally|preferably|preferred|optional|optionally|bonus|nice[ -]to[ -]haves?|bonus points|a (?:big )?plus|it would be (?:great|nice|a plus)|desirable)(?!\\w)(?! (?:qualifi|skill|name|pay|plan|scheme|elig))',
  legalText: 'equal opportunity employer|equal employment opportunity|without regard to (?:race|age|gender|sex)',
  optional:
    '(?:(?:is|are|would be|as) (?:a (?:big |huge |strong )?(?:plus|bonus)|an (?:advantage|asset))|\\((?:preferred|nice to have|optional|desirable|(?:a )?plus|bonus)\\))$',
};
