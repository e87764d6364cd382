let origin: Promise<string> | undefined;

const server = () =>
  (origin ??= fetch('/__test-servers__.json')
    .then((response) => response.json())
    .then(({faults}: {faults: string}) => faults));

/** An address of the fault server that no other test asks for; see test/fault-server.mjs for the faults. */
export async function faulty(fault: string, query: Record<string, string | number> = {}): Promise<string> {
  const url = new URL(fault, `${await server()}/`);
  url.searchParams.set('key', crypto.randomUUID());
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  return url.href;
}

/** How often an address of the fault server was asked for. */
export async function requestsOf(address: string): Promise<number> {
  const url = new URL(address);
  url.pathname = '/count';
  return Number(await (await fetch(url)).text());
}

/** When an address of the fault server was asked for, in milliseconds since 1970. */
export async function timesOf(address: string): Promise<number[]> {
  const url = new URL(address);
  url.pathname = '/times';
  return (await (await fetch(url)).json()) as number[];
}

/** An address that nobody listens at. */
export async function refusing(): Promise<string> {
  const port = await (await fetch(`${await server()}/refused-port`)).text();
  return `http://127.0.0.1:${port}/jobs.json`;
}

/** A moment in which a request that should not be there would arrive. */
export const aMoment = (milliseconds = 150) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs with something else in the place of the page's `fetch`. */
export async function withFetch<T>(other: typeof fetch | undefined, run: () => Promise<T>): Promise<T> {
  const own = window.fetch.bind(window);
  window.fetch = other!;
  try {
    return await run();
  } finally {
    window.fetch = own;
  }
}

/** How many of those who asked for an address of the fault server did not wait for the answer. */
export async function leftOf(address: string): Promise<number> {
  const url = new URL(address);
  url.pathname = '/left';
  return Number(await (await fetch(url)).text());
}
