import type {Body} from './body.js';

export const english: readonly Body[] = [
  {
    name: 'h2 headings and lists, as a careful editor writes them',
    language: 'en',
    html: `<p>Harbour Street Clinic is looking for a registered nurse for its new paediatric ward.</p>
<h2>Responsibilities</h2><ul><li>Assess young patients on arrival</li><li>Give medication as prescribed</li><li>Keep records up to date</li></ul>
<h2>Requirements</h2><ul><li>Registration with the nursing council</li><li>2+ years of experience on a ward</li><li>Calm under pressure</li><li>Night shifts</li></ul>
<h2>Benefits</h2><ul><li>34 days of leave</li><li>Free parking</li></ul>`,
    sections: [
      ['summary', 'Harbour Street Clinic'],
      ['responsibilities', 'Responsibilities', 3],
      ['qualifications', 'Requirements', 4],
      ['benefits', 'Benefits', 2],
    ],
  },
  {
    name: 'bold paragraphs as headings, a curly apostrophe, a class on everything',
    language: 'en',
    html: `<div class="content-intro"><p>Lanternworks makes lighting for stages. We are 60 people in Leeds.</p></div><p><strong>What You’ll Be Doing</strong></p>
<ul><li>Plan and build lighting rigs&nbsp;</li><li>Travel with touring companies</li><li>Train local crews&nbsp;</li></ul>
<p><strong>What you should have</strong></p><ul><li>Five years in touring theatre</li><li>A working knowledge of DMX</li></ul>
<p><strong>Nice to have</strong></p><p>A licence for vans up to 7.5 tonnes. Some Spanish.</p>
<p><strong>What we offer</strong></p><p>A fair day rate, proper hotels, and January off.</p>`,
    sections: [
      ['summary', 'Lanternworks makes'],
      ['responsibilities', 'What You’ll Be Doing', 3],
      ['qualifications', 'What you should have', 2],
      ['preferred-qualifications', 'Nice to have', 0],
      ['benefits', 'What we offer'],
    ],
  },
  {
    name: 'br soup with dashes and no markup of headings',
    language: 'en',
    html: `Delivery driver wanted for our bakery in Cork.<br><br>Your duties:<br>- Load the van at 4 a.m.<br>- Deliver to 30 shops<br>- Bring back the crates<br><br>Requirements:<br>- Full driving licence, category B<br>- Good knowledge of the city<br><br>We offer:<br>- 15.20 an hour<br>- Bread for the family<br><br>Call Maire on 021 555 0100.`,
    sections: [
      ['summary', 'Delivery driver wanted'],
      ['responsibilities', 'Your duties', 3],
      ['qualifications', 'Requirements', 2],
      ['benefits', 'We offer', 2],
    ],
  },
  {
    name: 'div soup with bold lines, blank divs and inline styles',
    language: 'en',
    html: `<div><span style="font-size: 16px;">Tern Analytics helps fisheries count fish.</span></div><div>&nbsp;</div><div><strong style="font-size: 12pt">The role</strong></div><div><span style="font-size: 11pt">You will lead our field team of four biologists from April.</span></div><div><br></div><div><b>What you will do</b></div><ul><li><span>Plan surveys</span></li><li><span>Write reports for ministries</span></li></ul><div><br></div><div><b>Minimum qualifications</b></div><ul><li>MSc in marine biology</li><li>Boat handling certificate</li><li>English and Portuguese</li></ul><div><br></div><div><b>Preferred qualifications</b></div><ul><li>Experience with sonar</li></ul>`,
    sections: [
      ['summary', 'Tern Analytics'],
      ['summary', 'The role'],
      ['responsibilities', 'What you will do', 2],
      ['qualifications', 'Minimum qualifications', 3],
      ['preferred-qualifications', 'Preferred qualifications', 1],
    ],
  },
  {
    name: 'typed bullets in paragraphs of their own',
    language: 'en',
    html: `<p>About the job</p><p>Our school in Bristol needs a teacher of mathematics from September.</p><p>Key responsibilities</p><p>• Teach years 7 to 11</p><p>• Mark fairly and on time</p><p>• Run the chess club</p><p>Essential criteria</p><p>• Qualified Teacher Status</p><p>• A degree in mathematics or physics</p><p>Desirable criteria</p><p>• Experience with A-level groups</p><p>How to apply</p><p>Send the form to the office by 3 March.</p>`,
    sections: [
      ['summary', 'About the job'],
      ['responsibilities', 'Key responsibilities', 3],
      ['qualifications', 'Essential criteria', 2],
      ['preferred-qualifications', 'Desirable criteria', 1],
      ['process', 'How to apply'],
    ],
  },
  {
    name: 'nice to have inside the one list, as a label on the last items',
    language: 'en',
    html: `<h3>You will</h3><ul><li>Cook lunch for 120 children</li><li>Order from local farms</li></ul><h3>You have</h3><ul><li>A diploma in catering</li><li>Food hygiene level 3</li><li>Nice to have: experience with allergies</li><li>Bonus: you bake</li></ul><h3>We give you</h3><ul><li>Evenings and weekends off</li></ul>`,
    sections: [
      ['responsibilities', 'You will', 2],
      ['qualifications', 'You have', 2],
      ['preferred-qualifications', 'Nice to have', 2],
      ['benefits', 'We give you', 1],
    ],
  },
  {
    name: 'nice to have as an item with a list of its own',
    language: 'en',
    html: `<p>We build control software for wind turbines.</p><h2>Qualifications</h2><ul><li>C++ in daily use for 3 years</li><li>Control theory</li><li>Nice to have:<ul><li>Rust</li><li>Field work offshore</li><li>Danish</li></ul></li></ul>`,
    sections: [
      ['summary', 'We build control'],
      ['qualifications', 'Qualifications', 2],
      ['preferred-qualifications', 'Nice to have', 3],
    ],
  },
  {
    name: 'headings with emoji and exclamation',
    language: 'en',
    html: `<h3>👋 About us</h3><p>Pebble is a bank for teenagers. We are 200 people in nine countries.</p><h3>🚀 What you'll do</h3><ul><li>Own our Android app</li><li>Ship every week</li></ul><h3>🧠 What you'll need</h3><ul><li>Kotlin, deeply</li><li>Patience with legacy code</li><li>Clear written English</li></ul><h3>🎉 Perks!</h3><ul><li>Four-day week in August</li><li>Budget for books</li></ul><h3>📮 Next steps</h3><p>Two calls, one afternoon together, an answer within a week.</p>`,
    sections: [
      ['about', '👋 About us'],
      ['responsibilities', "🚀 What you'll do", 2],
      ['qualifications', "🧠 What you'll need", 3],
      ['benefits', '🎉 Perks', 2],
      ['process', '📮 Next steps'],
    ],
  },
  {
    name: 'odd headings that only a person can place',
    language: 'en',
    html: `<p>Moss & Fern is a garden centre with a café.</p><h2>A day in the greenhouse</h2><p>You start at seven with watering, then it is customers until four.</p><h2>Your green fingers</h2><ul><li>You know a fuchsia from a begonia</li><li>You can lift 20 kg</li></ul><h2>What we expect from you</h2><ul><li>Two years in horticulture</li><li>Weekend work</li></ul><h2>Little extras</h2><ul><li>Plants at cost price</li></ul>`,
    sections: [
      ['summary', 'Moss & Fern'],
      ['other', 'A day in the greenhouse'],
      ['other', 'Your green fingers', 2],
      ['qualifications', 'What we expect from you', 2],
      ['other', 'Little extras', 1],
    ],
  },
  {
    name: 'no headings at all',
    language: 'en',
    html: `<p>Small law firm in Bath seeks a receptionist for three mornings a week. You answer the telephone, greet clients and keep the diary.</p><p>We like people who are discreet and cheerful. Please write to us with a few lines about yourself.</p>`,
    sections: [['other', 'Small law firm']],
  },
  {
    name: 'a list without headings',
    language: 'en',
    html: `<p>Forklift operator, night shift, Rotterdam port.</p><ul><li>Unload containers</li><li>Valid certificate needed</li><li>14.80 an hour</li></ul>`,
    sections: [['other', 'Forklift operator', 3]],
  },
  {
    name: 'h1 with the title, h2 sections, h3 inside the qualifications',
    language: 'en',
    title: 'Benefits Administrator',
    html: `<h1>Benefits Administrator</h1><p>Oakline Insurance has 900 employees and one very busy benefits desk.</p><h2>Role overview</h2><p>You answer questions about pensions and leave.</p><h2>Qualifications</h2><h3>Technical skills</h3><ul><li>Payroll software</li><li>Spreadsheets</li></ul><h3>Personal skills</h3><ul><li>A kind voice</li></ul><h2>Compensation</h2><p>$52,000 to $61,000 a year.</p><h2>Equal opportunity</h2><p>We hire without regard to age, origin or faith.</p>`,
    sections: [
      ['other', 'Benefits Administrator'],
      ['summary', 'Role overview'],
      ['qualifications', 'Qualifications', 3],
      ['benefits', 'Compensation'],
      ['legal', 'Equal opportunity'],
    ],
  },
  {
    name: 'a table for layout',
    language: 'en',
    html: `<table><tbody><tr><td><p><b>Main duties</b></p></td><td><ul><li>Clean 14 rooms a shift</li><li>Report damage</li></ul></td></tr><tr><td><p><b>Person specification</b></p></td><td><ul><li>Basic English</li><li>Care for detail</li><li>Own transport</li></ul></td></tr></tbody></table>`,
    sections: [
      ['responsibilities', 'Main duties', 2],
      ['qualifications', 'Person specification', 3],
    ],
  },
  {
    name: 'a table of facts among sections',
    language: 'en',
    html: `<h2>About the position</h2><p>Tram driver on lines 3 and 9.</p><table><tr><th>Depot</th><td>North</td></tr><tr><th>Hours</th><td>38 a week</td></tr></table><h2>Your profile</h2><ul><li>At least 21 years old</li><li>Driving licence B for three years</li></ul><h2>Our offer</h2><p>Paid training of 12 weeks.</p>`,
    sections: [
      ['summary', 'About the position'],
      ['qualifications', 'Your profile', 2],
      ['benefits', 'Our offer'],
    ],
  },
  {
    name: 'required and preferred as sub-headings of one section',
    language: 'en',
    html: `<h2>About Quillfeather</h2><p>We publish school books.</p><h2>Qualifications</h2><h3>Required</h3><ul><li>A degree in education</li><li>Editing experience of 4 years</li></ul><h3>Preferred</h3><ul><li>Knowledge of InDesign</li><li>A second language</li></ul>`,
    sections: [
      ['about', 'About Quillfeather'],
      ['qualifications', 'Qualifications', 2],
      ['preferred-qualifications', 'Preferred', 2],
    ],
  },
  {
    name: 'run-in labels at the head of paragraphs',
    language: 'en',
    html: `<p>Night porter for a hotel by the sea.</p><p><strong>Responsibilities:</strong> check in late guests, set up breakfast, lock the doors.</p><p><strong>Requirements:</strong> good English, a clean record, and a liking for quiet.</p><p><strong>Benefits:</strong> free meals and a room in winter.</p>`,
    sections: [
      ['summary', 'Night porter'],
      ['responsibilities', 'Responsibilities'],
      ['qualifications', 'Requirements', 0],
      ['benefits', 'Benefits'],
    ],
  },
  {
    name: 'facts with labels, which are not sections',
    language: 'en',
    html: `<p><strong>Location:</strong> Dundee<br><strong>Hours:</strong> 24 a week<br><strong>Experience:</strong> 2 years<br><strong>Reports to:</strong> the matron</p><p>We look after 48 residents.</p><h3>Main responsibilities</h3><ul><li>Personal care</li><li>Medication rounds</li></ul><h3>Skills and experience</h3><ul><li>NVQ level 3</li><li>Kindness</li></ul>`,
    sections: [
      ['summary', 'Location'],
      ['responsibilities', 'Main responsibilities', 2],
      ['qualifications', 'Skills and experience', 2],
    ],
  },
  {
    name: 'capitals without any markup',
    language: 'en',
    html: `<p>ABOUT THE COMPANY</p><p>Redbrick Roofing has covered houses in Ohio since 1988.</p><p>JOB DUTIES</p><p>Strip and lay shingles. Keep the site tidy. Work at height.</p><p>QUALIFICATIONS</p><p>- Two seasons on roofs<br>- Valid driver's license<br>- Able to lift 80 lbs</p><p>PAY AND BENEFITS</p><p>- $26 an hour<br>- Health insurance</p>`,
    sections: [
      ['about', 'ABOUT THE COMPANY'],
      ['responsibilities', 'JOB DUTIES'],
      ['qualifications', 'QUALIFICATIONS', 3],
      ['benefits', 'PAY AND BENEFITS', 2],
    ],
  },
  {
    name: 'a list of one feed field, its heading given, items without ul',
    language: 'en',
    given: {kind: 'other', heading: 'Required Experience & Competencies'},
    html: `\n<li>Renewals of 200 accounts or more</li><li>Calm negotiation</li><li>Good notes</li><div><br></div>`,
    sections: [['qualifications', 'Required Experience', 3]],
  },
  {
    name: 'a list of one feed field whose heading says nothing',
    language: 'en',
    given: {kind: 'other', heading: 'Sample week'},
    html: `<li><b>Monday: </b>planning</li><li><b>Friday: </b>review</li>`,
    sections: [['other', 'Sample week', 2]],
  },
  {
    name: 'the field for requirements holds the process and the company too',
    language: 'en',
    given: {kind: 'qualifications'},
    html: `<p><strong>What we expect from you</strong></p><ul><li><p>Three years in bookkeeping</p></li><li><p>Fluent German</p></li></ul><p></p><p><strong>The process</strong></p><ol><li><p>A call</p></li><li><p>A test</p></li></ol><p><strong>About us</strong></p><p>Kiosk makes software for kiosks.</p>`,
    sections: [
      ['qualifications', 'What we expect from you', 2],
      ['process', 'The process', 2],
      ['about', 'About us'],
    ],
  },
  {
    name: 'headings that contain the words but mean something else',
    language: 'en',
    html: `<p>Wander is a travel company.</p><h2>Experience the world with us</h2><p>Our guides have seen 80 countries.</p><h2>Your responsibilities</h2><ul><li>Lead groups of twelve</li></ul><h2>Who you are</h2><ul><li>First-aid certificate</li><li>Two languages</li></ul><h2>The best job in the world?</h2><p>Ask the ones who have it.</p>`,
    sections: [
      ['summary', 'Wander is'],
      ['other', 'Experience the world'],
      ['responsibilities', 'Your responsibilities', 1],
      ['qualifications', 'Who you are', 2],
      ['other', 'The best job'],
    ],
  },
  {
    name: 'spans of an animation around every word',
    language: 'en',
    html: `<p><strong><span class="_w_1" data-wf="1">About</span> <span class="_w_1">the</span> <span class="_w_1">role</span></strong></p><p><span class="_w_1">You</span> <span class="_w_1">keep</span>&nbsp;<span class="_w_1">our</span> <span class="_w_1">servers</span> <span class="_w_1">cool.</span></p><p><span><strong>Basic qualifications</strong></span></p><ul><li><span>Electrician's</span>&nbsp; <span>certificate</span></li><li><span>Work in pairs</span></li></ul><p><span><strong>As a bonus</strong></span></p><ul><li><span>Refrigerants licence</span></li></ul>`,
    sections: [
      ['summary', 'About the role'],
      ['qualifications', 'Basic qualifications', 2],
      ['preferred-qualifications', 'As a bonus', 1],
    ],
  },
  {
    name: 'sentences before lists as headings',
    language: 'en',
    html: `<p>Millbrook Dairy needs a lab technician.</p><p>In this role you will:</p><ul><li>Test milk</li><li>Calibrate instruments</li></ul><p>To be successful you will have:</p><ul><li>A diploma in chemistry</li><li>Steady hands</li></ul><p>In return we offer:</p><ul><li>Cheese</li></ul>`,
    sections: [
      ['summary', 'Millbrook Dairy'],
      ['responsibilities', 'In this role you will', 2],
      ['qualifications', 'To be successful', 2],
      ['benefits', 'In return we offer', 1],
    ],
  },
  {
    name: 'a bold sentence that is prose, and a closing statement',
    language: 'en',
    html: `<p>We run three ferries. <strong>Join us and see the coast every day!</strong></p><h3>What you'll bring</h3><ul><li>Mate's certificate</li><li>Sea legs</li></ul><h3>Privacy notice</h3><p>We keep your data for six months.</p>`,
    sections: [
      ['summary', 'We run three ferries'],
      ['qualifications', "What you'll bring", 2],
      ['legal', 'Privacy notice'],
    ],
  },
];
