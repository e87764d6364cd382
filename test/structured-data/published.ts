/**
 * JobPostings with the shapes of the examples that Google and schema.org publish, and of one that a large site carries, in
 * our own words.
 */
export const published = {
  'one as Google shows it': {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: 'Tide Engineer',
    description:
      '<p>We are glad that tides come and go.</p><p><strong>What you do</strong></p><ul><li>Measure water</li><li>Write it down</li></ul><p>We like everyone who likes water.</p>',
    identifier: {'@type': 'PropertyValue', name: 'Tidal Works', value: '1234567'},
    datePosted: '2026-01-18',
    validThrough: '2026-03-18T00:00',
    employmentType: 'CONTRACTOR',
    hiringOrganization: {
      '@type': 'Organization',
      name: 'Tidal Works',
      sameAs: 'https://tidal.example/',
      logo: 'https://tidal.example/logo.png',
    },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        streetAddress: '1600 Shore Road',
        addressLocality: ', Lakeside',
        addressRegion: 'CA',
        postalCode: '94043',
        addressCountry: 'US',
      },
    },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'USD',
      value: {'@type': 'QuantitativeValue', value: 40.0, unitText: 'HOUR'},
    },
  },
  'remote work in a country, or parts of one': {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: 'Tide Writer',
    description: '<p>Write about tides from your kitchen.</p>',
    datePosted: '2026-01-18T10:00:00+01:00',
    directApply: false,
    hiringOrganization: {'@type': 'Organization', name: 'Tidal Works'},
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: [
      {'@type': 'State', name: 'Michigan, USA'},
      {'@type': 'State', name: 'Texas, USA'},
      {'@type': 'Country', name: 'Canada'},
    ],
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'USD',
      value: {'@type': 'QuantitativeValue', minValue: 40, maxValue: 50, unitText: 'DAY'},
    },
    educationRequirements: {'@type': 'EducationalOccupationalCredential', credentialCategory: 'bachelor degree'},
    experienceRequirements: {'@type': 'OccupationalExperienceRequirements', monthsOfExperience: '60'},
    experienceInPlaceOfEducation: true,
  },
  'one that asks for no experience': {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Shell Picker',
    description: '<ul><li>Pick shells</li></ul>',
    experienceRequirements: 'no requirements',
    educationRequirements: 'no requirements',
    hiringOrganization: 'confidential',
    datePosted: '2026-02-01',
  },
  'one as schema.org shows it': {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    baseSalary: '100000',
    salaryCurrency: 'USD',
    jobBenefits: 'Medical, Life, Dental',
    datePosted: '2026-10-31',
    description: 'Work on water and with people, for a living.',
    educationRequirements: "Bachelor's Degree in Hydrology, Water Systems or Engineering.",
    employmentType: 'Full-time',
    experienceRequirements: 'Minimum 3 years experience as a tide engineer',
    incentiveCompensation: 'Performance-based annual bonus plan, project-completion bonuses',
    industry: 'Water',
    jobLocation: {
      '@type': 'Place',
      address: {'@type': 'PostalAddress', addressLocality: 'Kirkland', addressRegion: 'WA'},
    },
    occupationalCategory: '15-1132.00 Engineers',
    qualifications: 'Ability to work in a team that is always wet.',
    responsibilities: 'Design and write specifications for tides that are not there yet.',
    skills: 'Hydrology, Rowing, Patience, Swimming, Counting',
    specialCommitments: 'VeteranCommit',
    title: 'Tide Engineer',
    workHours: '40 hours per week',
  },
  'one of a large site, whose places share one address': {
    '@context': 'http://schema.org/',
    '@type': 'JobPosting',
    title: 'Water Engineer, Foundations',
    description:
      'Our teams build what carries water to many people. As one of us you work on hard questions every day.',
    responsibilities:
      'Work with teams of other trades to build what people will use&nbsp;Make parts of your own with the newest tools there are&nbsp;Find what leaks before anybody else finds it',
    hiringOrganization: {
      '@type': 'Organization',
      name: 'Deluge',
      sameAs: 'https://deluge.example/',
      logo: 'https://cdn.example/deluge.webp',
    },
    datePosted: '2026-06-10T13:07:44-07:00',
    validThrough: '2027-06-08T12:50:57-07:00',
    jobLocation: ['Sunnyside, CA', 'Bellwater, WA', 'Remote, US'].map((name) => ({
      '@type': 'Place',
      name,
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Sunnyside',
        addressRegion: 'CA',
        addressCountry: {'@type': 'Country', name: ['USA', 'USA', 'USA']},
      },
    })),
    qualifications:
      "Bachelor's degree in water, stones or something close, or as much practice&nbsp;Has built pipes that others could keep in order for years&nbsp;6+ years of laying pipes, or 3+ years and a doctorate",
    employmentType: 'Full-time',
    directApply: true,
  },
};
