/*
 * Pages for frames, in which the built drop-in runs as it does in a stranger's page.
 */

/** The address of a file of the storybook itself. */
export const fileAddress = (path: string) => new URL(path, new URL('./', location.href)).href;

/** The HTML of a host page of `stories/pages` with another element in the place of its first. */
export async function hostPage(name: string, element: string): Promise<string> {
  const html = await (await fetch(fileAddress(`pages/${name}.html`))).text();
  return html
    .replace('<head>', `<head><base href="${fileAddress('pages/')}">`)
    .replace('"/embed.js"', `"${fileAddress('embed.js')}"`)
    .replace(/<job-posting\b[^>]*><\/job-posting>/, () => element);
}

/** A page with nothing but a snippet, whose script comes from here and not from its address on the web. */
export const snippetPage = (snippet: string, script: string, language: string) => `<!doctype html>
<html lang="${escaped(language || 'en')}">
<head>
<meta charset="utf-8">
<title>The snippet, run</title>
<base href="${fileAddress('pages/')}">
<style>
:root { color-scheme: light dark; }
body { margin: 0; padding: clamp(1rem, 4vw, 2.5rem); font: 1rem/1.5 system-ui, sans-serif; }
</style>
</head>
<body>
<main>
${snippet.replace(script, () => fileAddress('embed.js'))}
</main>
</body>
</html>`;

/** A value between the quotes of an attribute. */
export const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The hash by which a browser knows that it has got this very file of the storybook. */
export async function integrityOf(path: string): Promise<string> {
  const file = await (await fetch(fileAddress(path))).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', file));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}
