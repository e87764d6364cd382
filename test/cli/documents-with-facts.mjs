/** More postings as people write them, looked at for their facts alone. */
export const documentsWithFacts = {
  'labels in bold, and a deadline in a sentence': {
    text: `# Pastry Chef (m/f/d)

**Location:** Vienna, Austria  
**Salary:** from EUR 2,800 gross per month  
**Start date:** 1 February 2027  
**Employment type:** Part-time (30 hours)

We are a small bakery with a big oven.

**Your tasks**

- Laminate dough
- Plan the weekly menu

**Your profile**

- Finished apprenticeship
- Early riser

Apply at jobs@backhaus.example until 15 January 2027.
`,
    posting: {
      title: 'Pastry Chef (m/f/d)',
      locations: [{locality: 'Vienna', country: 'AT'}],
      apply: {email: 'jobs@backhaus.example'},
      validThrough: '2027-01-15',
    },
  },

  'a link that is nothing but the way to apply': {
    text: `Warehouse Associate
===================

Location: Columbus, OH
Pay: $19.50/hr
Schedule: Nights

About the role
--------------

You keep goods moving.

Responsibilities
----------------

- Pick and pack
  - by hand scanner
  - by voice
- Load trucks

Requirements
------------

- Can lift 20 kg
- Forklift licence is a plus

[Apply here][apply]

[apply]: https://jobs.example.com/apply/warehouse?id=7
`,
    posting: {
      title: 'Warehouse Associate',
      apply: {url: 'https://jobs.example.com/apply/warehouse?id=7'},
      pay: [{min: 19.5, max: 19.5, currency: 'USD', period: 'HOUR'}],
      employmentTypes: [],
    },
  },

  'German lines that end as Windows ends them': {
    text: `# Softwareentwickler:in Backend\r
\r
Standort: München\r
Anstellungsart: Vollzeit\r
Gehalt: 60.000 – 75.000 € pro Jahr\r
\r
## Über uns\r
Wir bauen Software für Krankenhäuser.\r
\r
## Deine Aufgaben\r
* Schnittstellen entwerfen\r
* Code reviewen\r
\r
## Dein Profil\r
* Erfahrung mit Java oder Kotlin\r
* Deutsch auf B2\r
\r
## Wir bieten\r
* 30 Tage Urlaub\r
\r
Bewirb dich bis zum 31.12.2026 unter https://klinik.example/jobs/12.\r
`,
    posting: {
      title: 'Softwareentwickler:in Backend',
      employmentTypes: ['FULL_TIME'],
      pay: [{min: 60_000, max: 75_000, currency: 'EUR', period: 'YEAR'}],
      apply: {url: 'https://klinik.example/jobs/12'},
      validThrough: '2026-12-31',
    },
  },

  'a call for somebody in the place of a title': {
    text: `We're hiring a Gardener!

Our park in Bristol needs another pair of hands. You'd be planting, pruning and talking to visitors.

You should like rain. You should know your way around a mower.

£24,500 a year. Send a letter to Green Park, 1 Park Lane, Bristol.
`,
    posting: {title: 'Gardener'},
  },

  'Spanish facts in a list': {
    text: `# Desarrolladora o Desarrollador Frontend

- **Ubicación:** Valencia, España
- **Jornada:** completa
- **Salario:** 32.000 € – 38.000 € brutos/año
- **Modalidad:** Híbrido

## Sobre nosotros
Hacemos mapas.

## Responsabilidades
- Construir interfaces
- Mantener el sistema de diseño

## Requisitos
- TypeScript
- CSS

## Beneficios
- Seguro médico
`,
    posting: {
      title: 'Desarrolladora o Desarrollador Frontend',
      workplace: 'hybrid',
      employmentTypes: ['FULL_TIME'],
      pay: [{min: 32_000, max: 38_000, currency: 'EUR', period: 'YEAR', note: 'brutos'}],
    },
  },

  'headings that are labels': {
    text: `# Head of Finance	

## Location
London, UK (hybrid, 2 days a week)

## Salary
£95,000 - £110,000 + bonus

## The role
Build the team.   

## Responsibilities
1) Close the books
2) Lead audits
3) Report to the board

## Essential
- ACA or ACCA

## Desirable
- SaaS experience

## How to apply
Send your CV to people@ledger.example.
`,
    posting: {
      title: 'Head of Finance',
      locations: [{locality: 'London', country: 'GB'}],
      pay: [{min: 95000, max: 110000, currency: 'GBP', note: '+ bonus'}],
      workplace: 'hybrid',
    },
  },

  'front matter in French': {
    text: `---
layout: job
title: "Développeur·se Python"
lieu: Nantes
contrat: CDI
télétravail: partiel
salaire: 42-48k€
---
## L'équipe
Nous sommes six.

## Missions
- Coder
- Relire

## Profil
- Python
`,
    posting: {
      title: 'Développeur·se Python',
      locations: [{text: 'Nantes'}],
      employmentTypes: ['CDI'],
      workplace: 'hybrid',
      pay: [{min: 42_000, max: 48_000, currency: 'EUR'}],
    },
  },

  'Japanese lines without blanks': {
    text: `# バックエンドエンジニア

勤務地：東京都渋谷区
雇用形態：正社員
給与：年収600万円〜900万円

## 仕事内容
- APIの設計
- 運用

## 応募資格
- Goの経験3年以上

## 福利厚生
- 書籍購入補助
`,
    posting: {
      title: 'バックエンドエンジニア',
      locations: [{text: '東京都渋谷区'}],
      employmentTypes: ['FULL_TIME'],
      pay: [{min: 6_000_000, max: 9_000_000, currency: 'JPY', period: 'YEAR'}],
    },
  },

  'short lines above a text without headings': {
    text: `Senior Rust Developer
Remote, worldwide
$120k - $160k

We build a database. 

What you will do
- write code
- review code

Requirements
- Rust
- English

Benefits
- Stock

Apply: https://db.example/apply
`,
    posting: {
      title: 'Senior Rust Developer',
      workplace: 'remote',
      remoteFrom: [{text: 'worldwide'}],
      pay: [{min: 120_000, max: 160_000, currency: 'USD'}],
      apply: {url: 'https://db.example/apply'},
    },
  },

  'pay at the very end': {
    text: `## Marketing Manager

### Location: Toronto, ON (on-site)

#### About
Fun.

#### Duties
+ campaigns
+ budgets

#### Skills
+ writing

#### Perks
+ snacks

---

*Salary: CA$70,000–CA$85,000 / year*
`,
    posting: {
      title: 'Marketing Manager',
      pay: [{min: 70_000, max: 85_000, currency: 'CAD', period: 'YEAR'}],
    },
  },

  'Arabic labels': {
    text: `# مهندس برمجيات

الموقع: دبي
الراتب: 15000 - 20000 درهم شهرياً

## المهام
- كتابة الشيفرة

## المؤهلات
- خبرة سنتين
`,
    posting: {title: 'مهندس برمجيات', locations: [{text: 'دبي'}], pay: [{note: '15000 - 20000 درهم شهرياً'}]},
  },

  'several places behind one label': {
    text: `# Office Manager

Job ID: 4711
Location(s): Paris; Madrid; Remote
Department: Operations
Seniority: Mid-level

	A tab-indented note.

You run the office.

**Requirements:** five years of experience, French, Spanish.

**Salary:** competitive
`,
    posting: {
      title: 'Office Manager',
      locations: [{text: 'Paris'}, {text: 'Madrid'}],
      identifier: '4711',
    },
  },

  'front matter with more than a place': {
    text: `---
title: Tide-table Editor
location: Brest, France (Hybrid)
---
You keep the tables right.
`,
    posting: {locations: [{locality: 'Brest', country: 'FR'}], workplace: 'hybrid'},
  },

  'labels before dashes': {
    text: `# Job: Lifeguard (early shift)
Location - Remote (US only)
Job Type - Full Time
Pay - $22/hr to $25/hr

Requirements:
- A whistle
`,
    posting: {
      title: 'Lifeguard (early shift)',
      workplace: 'remote',
      remoteFrom: [{country: 'US'}],
      employmentTypes: ['FULL_TIME'],
      pay: [{min: 22, max: 25, currency: 'USD', period: 'HOUR'}],
    },
  },

  'lines that begin with pictures': {
    text: `# Ferry Cook
🏢 Kelp Ferries
📍 Oban, Scotland
⏰ Full-time

You cook for forty.
`,
    posting: {locations: [{locality: 'Oban', country: 'GB'}], employmentTypes: ['FULL_TIME']},
  },

  'pictures before facts': {
    text: `# Glacière

📍 Annecy, France · 💼 Temps partiel · 💶 12,50 €/h

Vous tenez la caisse.
`,
    posting: {
      locations: [{locality: 'Annecy', country: 'FR'}],
      employmentTypes: ['PART_TIME'],
      pay: [{min: 12.5, max: 12.5, currency: 'EUR', period: 'HOUR'}],
    },
  },
};
