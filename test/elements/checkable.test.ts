import {expect} from '@open-wc/testing';
import {all, baker, drawPosting, shows, tags, theOne} from './fixtures.js';

/** Those of the baker's posting, required and preferred. */
const qualifications = ['Five years at an oven', 'A steady hand', 'Norwegian for the morning talk', 'A boat licence'];

for (const tag of tags.filter((each) => each === 'job-posting' || each === 'qualification-list')) {
  describe(`${tag}: checkable`, () => {
    it('counts the qualifications, and no other list of the posting', async () => {
      const element = await drawPosting(tag, baker);
      Object.assign(element, {checkable: true});
      await shows(element, 'You meet 0 of 4');
      for (const [index, words] of qualifications.entries()) {
        theOne(element, 'checkbox', words).click();
        await shows(element, `You meet ${index + 1} of 4`);
      }
      await shows(element, 'You meet everything asked for.');
      expect(all(element, 'input')).to.have.length(4);
    });
  });
}
