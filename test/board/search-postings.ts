import type {Posting} from '../../src/posting/posting.js';
import {posting} from './postings.js';

/** A hundred jobs of one imaginary group that makes, sells and repairs things: title, department, team, kind, workplace, and a place. */
const jobs = `
Software Engineer, Payments | Engineering | Payments | FULL_TIME | hybrid | München
Senior Software Engineer, Search | Engineering | Search | FULL_TIME | remote
Staff Backend Engineer | Engineering | Platform | FULL_TIME | remote
Frontend Developer (React) | Engineering | Web | FULL_TIME | hybrid
Full Stack Developer | Engineering | Web | CONTRACTOR | remote
C++ Developer, Embedded Systems | Engineering | Devices | FULL_TIME | on-site
C# / .NET Developer | Engineering | Back office | FULL_TIME | hybrid
iOS Engineer | Engineering | Mobile | FULL_TIME | remote
Android Engineer | Engineering | Mobile | FULL_TIME | remote
Site Reliability Engineer | Engineering | Infrastructure | FULL_TIME | remote
Cloud Infrastructure Architect | Engineering | Infrastructure | FULL_TIME | hybrid
Security Analyst | Engineering | Security | FULL_TIME | hybrid
Penetration Tester | Engineering | Security | CONTRACTOR | remote
QA Automation Engineer | Engineering | Quality | FULL_TIME | hybrid
Machine Learning Engineer | Data | Models | FULL_TIME | remote
Data Scientist, Pricing | Data | Models | FULL_TIME | hybrid
Data Engineer | Data | Warehouse | FULL_TIME | remote
Analytics Intern | Data | Reporting | INTERN | on-site
Business Intelligence Analyst | Data | Reporting | FULL_TIME | hybrid
Database Administrator | Engineering | Infrastructure | PART_TIME | remote
Engineering Manager, Mobile | Engineering | Mobile | FULL_TIME | hybrid
Chief Technology Officer | Executive | Leadership | FULL_TIME | on-site
IT Support Specialist | Operations | Workplace IT | FULL_TIME | on-site
Systems Administrator | Operations | Workplace IT | FULL_TIME | on-site
Product Manager, Checkout | Product | Checkout | FULL_TIME | hybrid
Senior Product Designer | Product | Design | FULL_TIME | remote
UX Researcher | Product | Research | FULL_TIME | remote
Technical Writer | Product | Documentation | PART_TIME | remote
Brand Designer | Marketing | Studio | FULL_TIME | hybrid | London
Motion Graphics Designer | Marketing | Studio | CONTRACTOR | remote
Content Marketing Manager | Marketing | Content | FULL_TIME | remote
Search Engine Marketing Specialist | Marketing | Growth | FULL_TIME | hybrid
Social Media Manager | Marketing | Content | PART_TIME | remote
Event Coordinator | Marketing | Events | TEMPORARY | on-site
Copywriter | Marketing | Content | CONTRACTOR | remote
Press Officer | Marketing | Communications | FULL_TIME | hybrid
Account Executive, Enterprise | Sales | Enterprise | FULL_TIME | hybrid
Sales Development Representative | Sales | Outbound | FULL_TIME | on-site
Regional Sales Manager | Sales | Field | FULL_TIME | on-site
Key Account Manager | Sales | Retail partners | FULL_TIME | hybrid
Solutions Consultant | Sales | Presales | FULL_TIME | hybrid
Sales Operations Analyst | Sales | Operations | FULL_TIME | hybrid
Customer Success Manager | Customer Care | Success | FULL_TIME | remote
Customer Support Agent | Customer Care | Support | PART_TIME | remote
Call Centre Team Leader | Customer Care | Support | FULL_TIME | on-site
Accountant | Finance | Accounting | FULL_TIME | hybrid | Kraków
Payroll Specialist | Finance | Payroll | PART_TIME | hybrid
Financial Controller | Finance | Controlling | FULL_TIME | hybrid
Internal Auditor | Finance | Audit | FULL_TIME | hybrid
Treasury Analyst | Finance | Treasury | FULL_TIME | hybrid
Tax Advisor | Finance | Tax | FULL_TIME | hybrid
Legal Counsel | Legal | Commercial | FULL_TIME | hybrid | Zürich
Paralegal | Legal | Commercial | PART_TIME | on-site
Data Protection Officer | Legal | Privacy | FULL_TIME | hybrid
Recruiter | People | Talent | FULL_TIME | hybrid | London
People Operations Partner | People | Operations | FULL_TIME | hybrid
Learning and Development Lead | People | Learning | FULL_TIME | remote
Executive Assistant | Executive | Office | FULL_TIME | on-site
Office Manager | Operations | Facilities | FULL_TIME | on-site
Receptionist | Operations | Facilities | PART_TIME | on-site
Facilities Technician | Operations | Facilities | FULL_TIME | on-site
Warehouse Associate | Logistics | Warehouse | FULL_TIME | on-site
Forklift Operator | Logistics | Warehouse | FULL_TIME | on-site
Night Shift Picker | Logistics | Warehouse | TEMPORARY | on-site
Delivery Driver | Logistics | Fleet | PART_TIME | on-site
Fleet Mechanic | Logistics | Fleet | FULL_TIME | on-site
Supply Chain Planner | Logistics | Planning | FULL_TIME | hybrid
Procurement Manager | Logistics | Purchasing | FULL_TIME | hybrid
Store Manager | Retail | Stores | FULL_TIME | on-site | Austin
Shop Assistant | Retail | Stores | PART_TIME | on-site
Visual Merchandiser | Retail | Stores | FULL_TIME | on-site
Barista | Retail | Café | PART_TIME | on-site | Berlin
Pastry Chef | Retail | Café | FULL_TIME | on-site
Occupational Health Nurse | People | Health | PART_TIME | on-site
Chemist, Coatings | Research | Materials | FULL_TIME | on-site
Mechanical Engineer | Research | Prototypes | FULL_TIME | on-site
Electrical Engineer, Power | Research | Prototypes | FULL_TIME | on-site
Laboratory Technician | Research | Materials | FULL_TIME | on-site
Doctoral Researcher, Batteries | Research | Energy | TEMPORARY | on-site
Quality Inspector | Manufacturing | Line 2 | FULL_TIME | on-site
Welder | Manufacturing | Line 1 | FULL_TIME | on-site | Austin
CNC Machinist | Manufacturing | Line 1 | FULL_TIME | on-site
Production Supervisor | Manufacturing | Line 2 | FULL_TIME | on-site
Environmental, Health and Safety Manager | Manufacturing | Safety | FULL_TIME | on-site
Softwareentwickler (m/w/d) Java | Technik | Plattform | FULL_TIME | hybrid
Projektleiter Anlagenbau (m/w/d) | Technik | Anlagen | FULL_TIME | on-site
Kaufmännische Sachbearbeitung | Verwaltung | Einkauf | PART_TIME | hybrid
Werkstudent Qualitätssicherung | Technik | Prüfung | INTERN | on-site
Ausbildung zum Mechatroniker | Technik | Ausbildung | OTHER | on-site
Straßenbauer / Tiefbauer | Bau | Straße | FULL_TIME | on-site
Ingénieur études électriques | Ingénierie | Études | FULL_TIME | hybrid
Chargé de clientèle | Commerce | Clients | FULL_TIME | hybrid
Stagiaire communication | Marketing | Communication | INTERN | hybrid
Säljare, företagskunder | Försäljning | Företag | FULL_TIME | on-site
Yazılım Geliştirici | Mühendislik | Yazılım | FULL_TIME | remote
Işletme Danışmanı | Danışmanlık | İş | CONTRACTOR | hybrid
Główny księgowy | Księgowość | Finanse | FULL_TIME | hybrid
データサイエンティスト | 研究開発 | 分析 | FULL_TIME | hybrid
営業マネージャー | 営業 | 法人 | FULL_TIME | on-site
วิศวกรซอฟต์แวร์ | วิศวกรรม | แพลตฟอร์ม | FULL_TIME | hybrid
`;

const places = [
  {locality: 'Berlin', country: 'DE'},
  {locality: 'London', country: 'GB'},
  {locality: 'New York', region: 'NY', country: 'US'},
  {locality: 'München', region: 'Bayern', country: 'DE'},
  {locality: 'Paris', country: 'FR'},
  {locality: 'San Francisco', region: 'CA', country: 'US'},
  {locality: 'Zürich', country: 'CH'},
  {locality: 'Austin', region: 'TX', country: 'US'},
  {locality: 'Kraków', country: 'PL'},
  {locality: 'São Paulo', country: 'BR'},
  {locality: 'Tokyo', country: 'JP'},
  {locality: 'Malmö', country: 'SE'},
  {text: 'Toronto, ON'},
];

/** Three hundred openings: each job at three of the places. */
export const openings: readonly Posting[] = jobs
  .trim()
  .split('\n')
  .flatMap((line, job) => {
    const [title, department, team, type, workplace, place] = line.split(' | ');
    const from = place ? places.findIndex(({locality}) => locality === place) : job;
    return [0, 4, 9].map((step, copy) =>
      posting({
        id: `${job}-${copy}`,
        title,
        department,
        team,
        employmentTypes: [type],
        workplace,
        organization: 'Brackwater Works',
        locations: [places[(from + step) % places.length]],
        datePosted: new Date(Date.UTC(2026, 1, 1) + ((job * 37 + copy * 11) % 60) * 86_400_000).toISOString(),
      }),
    );
  });
