import type {NativePosting} from './native.js';
import type {Posting} from './posting.js';

/** Whether a posting has been read already, as `readPosting` does it. Says no where an address in it may be no link. */
export function isRead(given: Posting | NativePosting): given is Posting {
  const {locations, remoteFrom, employmentTypes, pay, sections, translations, url, apply, organization} =
    given as Partial<Posting>;
  const lists = [locations, remoteFrom, employmentTypes, pay, sections] as readonly unknown[];
  return (
    typeof given.title === 'string' &&
    lists.every((list) => Array.isArray(list) && list.every((item) => item !== null && item !== undefined)) &&
    translations instanceof Object &&
    (sections ?? []).every(({content}) => Array.isArray(content)) &&
    (locations ?? []).every((place) => typeof place === 'object') &&
    (pay ?? []).every((range) => typeof range === 'object') &&
    [url, apply?.url, organization?.url, organization?.logo, ...Object.values(translations).map(({url}) => url)].every(
      (address) => address === undefined || /^https?:/.test(address),
    ) &&
    !apply?.email?.includes('?')
  );
}
