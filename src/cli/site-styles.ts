/** The look of a built site around what the elements draw; the same custom properties give both their colours. */
export const siteStyles = `:root {
  color-scheme: light dark;
  --text: var(--job-text, light-dark(#1b1c20, #eceef2));
  --quiet: var(--job-quiet, light-dark(#5b5f69, #a9aebb));
  --surface: var(--job-surface, light-dark(#fff, #1b1d22));
  --ground: var(--site-ground, light-dark(#f7f7f5, #121317));
  --accent: var(--job-accent, light-dark(#1f4fd8, #9db8ff));
  --border: var(--job-border, color-mix(in srgb, var(--text) 14%, transparent));
  --gutter: clamp(1.125rem, 4vw, 3rem);
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block: 2rem; }
body {
  margin: 0;
  min-block-size: 100dvb;
  background: var(--ground);
  color: var(--text);
  font: 1.0625rem/1.6 var(--job-font, system-ui, sans-serif);
  overflow-wrap: break-word;
}
h1, h2, p, ul { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.site, main { max-inline-size: 76rem; margin-inline: auto; padding-inline: var(--gutter); }
.site {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: baseline;
  gap: 0.5rem 2rem;
  padding-block: 1.25rem;
}
.site > p { font-weight: 700; letter-spacing: -0.01em; }
.site > p a { color: inherit; text-decoration: none; }
.site > p a:hover { text-decoration: underline; }
.languages { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.9375rem; }
.languages a { color: var(--quiet); }
.languages span { font-weight: 600; }
main { padding-block: clamp(1rem, 3vw, 2.5rem) 6rem; }
.back { margin-block-end: clamp(1.5rem, 3vw, 2.5rem); font-size: 0.9375rem; }
.back a { color: var(--quiet); text-decoration: none; }
.back a::before { content: '← '; content: '← ' / ''; }
[dir='rtl'] .back a::before { content: '→ '; content: '→ ' / ''; }
.back a:hover { color: var(--text); text-decoration: underline; }
.opening { margin-block: clamp(0.5rem, 3vw, 2rem) clamp(2rem, 5vw, 4rem); }
.opening h1 {
  font-family: var(--job-heading-font, inherit);
  font-size: clamp(2.25rem, 1.4rem + 4.2vw, 4.25rem);
  font-weight: var(--job-heading-weight, 750);
  letter-spacing: -0.03em;
  line-height: 1.05;
  text-wrap: balance;
}
:lang(ar) h1, :lang(fa) h1, :lang(ur) h1, :lang(hi) h1, :lang(bn) h1, :lang(th) h1 { letter-spacing: 0; line-height: 1.3; }
.opening p { margin-block-start: 0.75rem; color: var(--quiet); font-size: 1.25rem; }
.openings > ul, job-board > ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 1rem; }
.openings article {
  position: relative;
  display: grid;
  align-content: start;
  gap: 0.375rem;
  block-size: 100%;
  padding: 1.375rem 1.5rem;
  border: 1px solid var(--border);
  border-radius: var(--job-radius, 0.75rem);
  background: var(--surface);
  transition: border-color 150ms;
}
.openings article:hover { border-color: var(--accent); }
.openings h2 { font-size: 1.1875rem; font-weight: 650; line-height: 1.3; text-wrap: balance; }
.openings h2 a { color: inherit; text-decoration: none; }
.openings h2 a::after { content: ''; position: absolute; inset: 0; border-radius: inherit; }
.openings h2 a:hover { text-decoration: underline; }
.openings article ul { display: flex; flex-wrap: wrap; gap: 0 0.4em; color: var(--quiet); font-size: 0.9375rem; }
.openings article li:not(:last-child)::after { content: ' ·'; content: ' ·' / ''; }
.openings article p { color: var(--quiet); font-size: 0.9375rem; }
.openings article p:last-child { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; margin-block-start: 0.25rem; }
.pages { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: center; margin-block-start: 2.5rem; }
.missing { display: grid; gap: 1rem; justify-items: start; padding-block: clamp(2rem, 12vh, 9rem); }
.missing h1 { font-size: clamp(4.5rem, 18vw, 11rem); font-weight: 800; letter-spacing: -0.05em; line-height: 0.9; }
.missing p { font-size: 1.25rem; }
.button {
  display: inline-block;
  padding: 0.7em 1.4em;
  border-radius: var(--job-radius, 0.5em);
  background: var(--accent);
  color: var(--job-on-accent, oklch(from var(--accent) clamp(0, (0.66 - l) * 999, 1) 0 0));
  font-size: 1rem;
  font-weight: 600;
  text-decoration: none;
}
@media print { .site, .back { display: none; } body { background: none; } }
@media (prefers-reduced-motion: reduce) { .openings article { transition: none; } }
`;
