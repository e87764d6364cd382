import {existsSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

/**
 * A plugin that starts servers of our own beside the test server, and tells the tests where they are.
 *
 * A test asks for them with `await (await fetch('/__test-servers__.json')).json()`, which gives `{name: origin}`.
 *
 * @param modules Paths of modules by name; each exports `start(): Promise<{port, close}>`. What does not exist is left out.
 */
export function testServers(modules) {
  const running = {};
  return {
    name: 'test-servers',
    async serverStart() {
      for (const [name, path] of Object.entries(modules)) {
        if (!existsSync(path)) continue;
        const {start} = await import(pathToFileURL(path).href);
        running[name] = await start();
      }
    },
    async serverStop() {
      await Promise.all(Object.values(running).map((server) => server.close()));
    },
    serve({path}) {
      if (path !== '/__test-servers__.json') return undefined;
      const origins = Object.entries(running).map(([name, {port}]) => [name, `http://127.0.0.1:${port}`]);
      return {body: JSON.stringify(Object.fromEntries(origins)), type: 'json'};
    },
  };
}
