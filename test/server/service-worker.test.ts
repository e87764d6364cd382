import {expect} from '@open-wc/testing';
import {baker, until} from '../elements/fixtures.js';

describe('The code for servers in a service worker', () => {
  let registration: ServiceWorkerRegistration | undefined;
  let frame: HTMLIFrameElement | undefined;

  afterEach(async () => {
    frame?.remove();
    await registration?.unregister();
  });

  it('draws a page as it is asked for', async function () {
    const {serviceWorker} = navigator as Partial<Navigator>;
    // Not every engine has them where a test drives it.
    registration = await serviceWorker
      ?.register('/__service-worker__/worker.js', {scope: '/__service-worker__/'})
      .catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'NotSupportedError') return undefined;
        throw error;
      });
    if (!registration) return this.skip();
    await until(() => registration?.active?.state === 'activated', 'the worker', 120_000);
    frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve, {once: true}));
    frame.src = `/__service-worker__/page?lang=de&posting=${encodeURIComponent(JSON.stringify(baker))}`;
    document.body.append(frame);
    await loaded;
    const element = frame.contentDocument?.querySelector('job-posting');
    expect(element?.lang).to.equal('de');
    const {shadowRoot} = element!;
    expect(shadowRoot?.querySelector('h2')?.textContent).to.equal(baker.title);
    expect(shadowRoot?.querySelector('[part~=button]')?.textContent).to.contain('Bewerben');
  });
});
