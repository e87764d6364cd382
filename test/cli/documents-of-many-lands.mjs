/** Postings whose facts stand in ways of their own: one line for all, words of other languages, what is no fact beside them. */
export const documentsOfManyLands = {
  'front matter that names as the place that one works from anywhere': {
    text: `---
title: Frontend Developer
location: Remote (Europe)
---

We sell kiwis.
`,
    posting: {workplace: 'remote', remoteFrom: [{text: 'Europe'}], locations: []},
  },

  'front matter with the place and the pay in parts, by the names of schema.org': {
    text: `---
title: "Machine Learning Engineer: Speech"
jobLocation:
  city: Nairobi
  country: Kenya
---
{% include header.html %}

You teach machines Swahili.
`,
    posting: {
      locations: [{locality: 'Nairobi', country: 'KE'}],
      sections: [{kind: 'other', content: [{type: 'paragraph', content: ['You teach machines Swahili.']}]}],
    },
  },

  'how much of a week one works is nobody’s name': {
    text: `# Chef de partie

Zürich, Schweiz | 80–100 % | CHF 5'200 pro Monat

Du kochst.
`,
    posting: {
      organization: undefined,
      locations: [{locality: 'Zürich', country: 'CH'}],
      employmentTypes: ['80–100 %'],
      pay: [{min: 5200, max: 5200, currency: 'CHF', period: 'MONTH'}],
    },
  },

  'a kind of contract is no town': {
    text: `# Ingeniero/a de datos

📍 Madrid (híbrido)

**Jornada completa** · Contrato indefinido · 40.000–48.000 € brutos/año

## Requisitos
- Python
`,
    posting: {
      locations: [{text: 'Madrid'}],
      workplace: 'hybrid',
      employmentTypes: ['FULL_TIME', 'Contrato indefinido'],
      pay: [{min: 40000, max: 48000, currency: 'EUR', period: 'YEAR', note: 'brutos'}],
    },
  },

  'a visa is nobody’s name either': {
    text: `# Platform Engineer

Berlin, Germany | Full-time | Visa sponsorship

You run clusters.
`,
    posting: {organization: undefined},
    words: 'Visa sponsorship',
  },

  Arabic: {
    text: `# مهندس برمجيات

**الموقع:** دبي، الإمارات العربية المتحدة
**نوع العمل:** دوام كامل

## نبذة عنا
نحن شركة تعمل في مجال الطاقة.
`,
    posting: {employmentTypes: ['FULL_TIME']},
    kinds: ['about'],
  },

  Chinese: {
    text: `# 后端开发工程师

工作地点：上海市浦东新区
工作类型：全职

**岗位职责：**
1. 负责后端服务
`,
    posting: {employmentTypes: ['FULL_TIME'], locations: [{text: '上海市浦东新区'}]},
    kinds: ['responsibilities'],
  },

  'a state by its whole name, and pay with more beside it': {
    text: `# Line Cook

Portland, Oregon

$22-26/hour + tips, full time

We are open late.
`,
    posting: {
      locations: [{locality: 'Portland', region: 'Oregon'}],
      employmentTypes: ['FULL_TIME'],
      pay: [{min: 22, max: 26, currency: 'USD', period: 'HOUR', note: '+ tips'}],
    },
  },

  'pay with shares beside it, and two ways to be where one works': {
    text: `# Staff Engineer

Location: Vancouver, BC (or remote within Canada)
Compensation: CAD 190,000-230,000 + equity

You own the data plane.
`,
    posting: {
      pay: [{min: 190000, max: 230000, currency: 'CAD', note: '+ equity'}],
    },
    words: 'remote within Canada',
  },

  'one line for all, as on a board of messages': {
    text: `Acme Robotics | Embedded Software Engineer | Boston, MA | ONSITE | Full-time | $140k-$180k | https://acme.example/careers

We build robots that fold laundry.

You have shipped firmware before.
`,
    posting: {
      title: 'Embedded Software Engineer',
      organization: {name: 'Acme Robotics'},
      locations: [{locality: 'Boston', region: 'MA'}],
      workplace: 'on-site',
      employmentTypes: ['FULL_TIME'],
      pay: [{min: 140000, max: 180000, currency: 'USD'}],
      apply: {url: 'https://acme.example/careers'},
    },
    words: 'We build robots',
  },

  'one line for all, with the address of the company, two jobs and nothing else that is known': {
    text: `Tandem (https://tandem.example) | Senior Backend and Frontend Engineers | Remote (US) | Full-time

We are a tiny company.
`,
    posting: {
      title: 'Senior Backend and Frontend Engineers',
      organization: {name: 'Tandem', url: 'https://tandem.example/'},
      workplace: 'remote',
      remoteFrom: [{country: 'US'}],
    },
  },

  'headings without a blank line beneath, in plain text': {
    text: `# Software Tester

Job summary
You test what others write.

Key responsibilities
• Write test plans
`,
    posting: {},
    kinds: ['summary', 'responsibilities'],
    words: '"heading":"Job summary"',
  },

  'a label in bold that begins a section of one line': {
    text: `# Warehouse Associate

**What you need:**
- To lift 50 lb

**Benefits include:** health insurance, paid breaks.
`,
    posting: {},
    kinds: ['qualifications', 'benefits'],
  },
};
