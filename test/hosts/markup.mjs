/** Our script, as a page has it. */
export const drop = (more = '', file = 'embed.js') =>
  `<script type="module" src="{script}/dist/${file}"${more}></script>`;

/** The same in one file. */
export const classic = '<script src="{script}/dist/embed.classic.js"></script>';

/** A script of the page's own. */
export const inline = (code) => `<script>${code}</script>`;

/** What a host page has of its own. */
export const furniture = `
  <header><h1>Coast and Company</h1><nav><ul><li><a href="#about">About</a></li></ul></nav></header>
  <main><h2>Jobs</h2><p>We look after <em>every</em> light.</p>
  <form><label>Name <input name="name" /></label><button type="button">Send</button></form>
  <table><tbody><tr><td>Cell</td></tr></tbody></table></main>`;

const meanwhile = '<p class="meanwhile"><a href="https://coast.example/jobs">Our jobs</a></p>';

/** Our elements, as a page has them. */
export const elements = (attributes = 'src="{feed}/posting.json"') => `
  <job-posting ${attributes}>${meanwhile}</job-posting>
  <job-card ${attributes}>${meanwhile}</job-card>
  <apply-button ${attributes}>${meanwhile}</apply-button>`;
