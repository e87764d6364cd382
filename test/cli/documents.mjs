/** Postings as people write them in Markdown, each in another style, and what must be read from them. */
export const documents = {
  'headings of three levels, plus signs and tabs': {
    text: `# Harbour Pilot, Night Shift
### Tacoma, WA

## Quick Summary
We bring ships in.

You bring them in at night.

## Job Description
+\tBoard ships from a small boat.
+\tStand beside the captain.

## Qualifications
+\t5+ years at sea.
+\tA licence for this harbour.
`,
    posting: {
      title: 'Harbour Pilot, Night Shift',
      locations: [{locality: 'Tacoma', region: 'WA'}],
      sections: [
        ['summary', 'Quick Summary', 'We bring ships in.', 'You bring them in at night.'],
        ['responsibilities', 'Job Description', ['Board ships from a small boat.', 'Stand beside the captain.']],
        ['qualifications', 'Qualifications', ['5+ years at sea.', 'A licence for this harbour.']],
      ],
    },
  },

  'underlined headings and stars': {
    text: `Beekeeper
=========

Wanted for forty hives on a roof.

What you'll do
--------------

* Look after the bees
* Harvest the honey

What you bring
--------------

* Calm hands
`,
    posting: {
      title: 'Beekeeper',
      sections: [
        ['summary', undefined, 'Wanted for forty hives on a roof.'],
        ['responsibilities', "What you'll do", ['Look after the bees', 'Harvest the honey']],
        ['qualifications', 'What you bring', ['Calm hands']],
      ],
    },
  },

  'front matter of a site generator': {
    text: `---
layout: job
draft: false
title: "Glass Blower"
location: Lyon, France
type: full-time
salary: 28 000 – 32 000 € par an
date: 2026-11-02
deadline: 31 December 2026
apply_url: https://glass.example/apply
company: Verre et Fils
tags: [craft]
mood: warm
---

## About the role

You blow bottles.

## Requirements

1. Good lungs
2. No fear of fire
`,
    posting: {
      title: 'Glass Blower',
      locations: [{locality: 'Lyon', country: 'FR'}],
      employmentTypes: ['FULL_TIME'],
      pay: [{min: 28000, max: 32000, currency: 'EUR', period: 'YEAR'}],
      datePosted: '2026-11-02',
      validThrough: '2026-12-31',
      apply: {url: 'https://glass.example/apply'},
      organization: {name: 'Verre et Fils'},
      sections: [
        ['summary', 'About the role', 'You blow bottles.'],
        ['qualifications', 'Requirements', ['Good lungs', 'No fear of fire']],
      ],
    },
    told: ['$.mood', '$.language'],
  },

  'bold lines for headings': {
    text: `**Night Editor**

**Location:** Berlin, Germany
**Type:** Part-time
**Salary:** €25 per hour

**About us**

We print what happened.

**Your tasks:**

- Edit what comes in after ten
- Call the printer

**Your profile:**

- Good German
- Coffee
`,
    posting: {
      title: 'Night Editor',
      locations: [{locality: 'Berlin', country: 'DE'}],
      employmentTypes: ['PART_TIME'],
      pay: [{min: 25, max: 25, currency: 'EUR', period: 'HOUR'}],
      sections: [
        ['about', 'About us', 'We print what happened.'],
        ['responsibilities', 'Your tasks:', ['Edit what comes in after ten', 'Call the printer']],
        ['qualifications', 'Your profile:', ['Good German', 'Coffee']],
      ],
    },
  },

  'plain text with capitals and typed bullets': {
    text: `Job Title: Lift Mechanic
Company: Up & Down Ltd
Location: Leeds, UK
Job ID: LM-2041
Closing date: 2027-01-15

THE ROLE
Lifts stop. You make them
go again.

RESPONSIBILITIES
• Find out why
• Mend it

REQUIREMENTS
• A head for heights
• A driving licence
`,
    posting: {
      title: 'Lift Mechanic',
      organization: {name: 'Up & Down Ltd'},
      locations: [{locality: 'Leeds', country: 'GB'}],
      identifier: 'LM-2041',
      validThrough: '2027-01-15',
      sections: [
        ['summary', 'THE ROLE', 'Lifts stop. You make them go again.'],
        ['responsibilities', 'RESPONSIBILITIES', ['Find out why', 'Mend it']],
        ['qualifications', 'REQUIREMENTS', ['A head for heights', 'A driving licence']],
      ],
    },
  },

  'one line of facts between bars': {
    text: `# Staff Engineer, Platform

**Ferrous Inc.** | San Francisco, CA or Remote | Full-time | $180,000 - $220,000

### The Role

Keep the platform up.

### What We're Looking For

- Rust
- Patience
`,
    posting: {
      title: 'Staff Engineer, Platform',
      organization: {name: 'Ferrous Inc.'},
      locations: [{locality: 'San Francisco', region: 'CA'}],
      workplace: 'hybrid',
      employmentTypes: ['FULL_TIME'],
      pay: [{min: 180000, max: 220000, currency: 'USD'}],
      sections: [
        ['summary', 'The Role', 'Keep the platform up.'],
        ['qualifications', "What We're Looking For", ['Rust', 'Patience']],
      ],
    },
  },

  'the company above the job': {
    text: `# Careers at Tidewater Ltd

## Tide Analyst

Watch the sea. Write it down.

## Must-haves

- Rubber boots
`,
    posting: {
      title: 'Tide Analyst',
      organization: {name: 'Tidewater Ltd'},
      sections: [
        ['summary', undefined, 'Watch the sea. Write it down.'],
        ['qualifications', 'Must-haves', ['Rubber boots']],
      ],
    },
  },

  'a list of facts': {
    text: `# Choir Director

- **Location:** Vienna, Austria
- **Contract:** fixed-term
- **Pay:** by the scale of the city, step 4
- **Start:** Easter

## Your duties

Conduct forty voices.
`,
    posting: {
      title: 'Choir Director',
      locations: [{locality: 'Vienna', country: 'AT'}],
      employmentTypes: ['TEMPORARY'],
      pay: [{note: 'by the scale of the city, step 4'}],
      sections: [
        ['other', undefined, ['Start: Easter']],
        ['responsibilities', 'Your duties', 'Conduct forty voices.'],
      ],
    },
  },

  'a table of facts': {
    text: `# Ferry Cook

| | |
|---|---|
| Location | Oban, UK |
| Contract type | Full-time |
| Department | Galley |
| Season | Summer |

## Duties

- Soup
- Bread
`,
    posting: {
      title: 'Ferry Cook',
      locations: [{locality: 'Oban', country: 'GB'}],
      employmentTypes: ['FULL_TIME'],
      department: 'Galley',
      words: ['Season', 'Summer'],
    },
  },

  'German, with a gender behind the title': {
    text: `# Sachbearbeitung Hafenamt (m/w/d)

Standort: Hamburg
Arbeitszeit: Teilzeit
Bewerbungsfrist: 15.01.2027

## Ihre Aufgaben

- Schiffe anmelden
- Schiffe abmelden

## Ihr Profil

- Ordnungssinn

## Wir bieten

- Aussicht

Bewerbung an hafen@amt.example
`,
    posting: {
      title: 'Sachbearbeitung Hafenamt (m/w/d)',
      locations: [{text: 'Hamburg'}],
      employmentTypes: ['PART_TIME'],
      validThrough: '2027-01-15',
      apply: {email: 'hafen@amt.example'},
      words: ['Schiffe anmelden', 'Ordnungssinn', 'Aussicht', 'hafen@amt.example'],
      kinds: ['responsibilities', 'qualifications', 'benefits'],
    },
  },

  'French, with a contract and a place in one line': {
    text: `# Chargée de clientèle

Nantes, France · CDI

## Vos missions

- Répondre au téléphone

## Votre profil

- Une voix claire
`,
    posting: {
      title: 'Chargée de clientèle',
      locations: [{locality: 'Nantes', country: 'FR'}],
      employmentTypes: ['FULL_TIME', 'CDI'],
      kinds: ['responsibilities', 'qualifications'],
      loose: ['employmentTypes'],
    },
  },

  'remote, from two countries': {
    text: `# Support Engineer
Remote (Spain or Portugal)

You answer letters.

## Nice to have
- A dog
`,
    posting: {
      title: 'Support Engineer',
      workplace: 'remote',
      remoteFrom: [{country: 'ES'}, {country: 'PT'}],
      sections: [
        ['summary', undefined, 'You answer letters.'],
        ['preferred-qualifications', 'Nice to have', ['A dog']],
      ],
    },
  },

  'headings without a blank, tasks, and lists in lists': {
    text: `#Gardener
##Responsibilities
- [ ] Plant
- [x] Water
    - roses
    - beans
##Qualifications
1) Green fingers
2) Own gloves
`,
    posting: {
      title: 'Gardener',
      words: ['Plant', 'Water', 'roses', 'beans', 'Green fingers', 'Own gloves'],
      kinds: ['responsibilities', 'qualifications'],
    },
  },

  'no heading at all but the title': {
    text: `# Museum Guard

Sit in a room. Look at who looks at the paintings.

You should like paintings, and sitting.

Write to [the director](mailto:director@museum.example) to apply.
`,
    posting: {
      title: 'Museum Guard',
      apply: {email: 'director@museum.example'},
      sections: [
        [
          'other',
          undefined,
          'Sit in a room. Look at who looks at the paintings.',
          'You should like paintings, and sitting.',
          'Write to the director to apply.',
        ],
      ],
    },
  },

  'a label that says the title, under a heading that says nothing': {
    text: `# Job Description

**Position:** Clock Maker
**Reports to:** The owner
**Location:** Geneva, Switzerland (on-site)

## Summary

Clocks.

## Education

A degree in clocks.
`,
    posting: {
      title: 'Clock Maker',
      locations: [{locality: 'Geneva', country: 'CH'}],
      workplace: 'on-site',
      words: ['Reports to', 'The owner', 'A degree in clocks.'],
    },
  },

  'HTML inside, an emoji, quotes and a rule': {
    text: `# 🚀 Rocket Cleaner

> "Somebody has to."

<p>Rockets come back <b>dirty</b>.</p>

---

### What you'll be doing

<ul><li>Soap</li><li>Water</li></ul>

### Perks &amp; benefits

* A view of the moon
`,
    posting: {
      title: '🚀 Rocket Cleaner',
      words: ['"Somebody has to."', 'Rockets come back', 'dirty', 'Soap', 'A view of the moon'],
      kinds: ['responsibilities', 'benefits'],
    },
  },

  'Windows line ends, no-break spaces and a mark at the beginning': {
    text: '\uFEFF# Postwoman\r\n\r\nLocation:\u00a0Oslo, Norway\r\n\r\n## Requirements\r\n\r\n- Two\u00a0legs\r\n',
    posting: {
      title: 'Postwoman',
      locations: [{locality: 'Oslo', country: 'NO'}],
      sections: [['qualifications', 'Requirements', ['Two legs']]],
    },
  },

  Japanese: {
    text: `# 灯台守

勤務地：函館

## 仕事内容

- 灯をともす

## 応募資格

- 夜に強い方
`,
    posting: {
      title: '灯台守',
      locations: [{text: '函館'}],
      kinds: ['responsibilities', 'qualifications'],
      words: ['灯をともす', '夜に強い方'],
    },
  },

  'the company above the job, known by the job': {
    text: `![logo](logo.png)

# Cobalt Robotics

## Senior Firmware Engineer

**Department**: Hardware\u0020\u0020
**Reports to**: CTO

### What you will do

1. Solder
`,
    posting: {
      title: 'Senior Firmware Engineer',
      organization: {name: 'Cobalt Robotics'},
      department: 'Hardware',
      words: ['Reports to: CTO', 'Solder'],
    },
  },

  'who hires first, the job below': {
    text: `## About Us

We are a bakery.

## Job Title: Baker

**Job Type:** Full-time / Part-time

### Requirements:
\t* flour
\t* water
`,
    posting: {
      title: 'Baker',
      employmentTypes: ['FULL_TIME', 'PART_TIME'],
      words: ['We are a bakery.', 'flour'],
      kinds: ['about', 'qualifications'],
    },
  },
};
