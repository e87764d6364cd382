/** What is said where a candidate checks off what is asked for. */
/* eslint house/documented-export: off -- The description of a message is its documentation. */
import {msg, str} from '@lit/localize';
import {formatNumber} from './intl.js';

export const required = () => msg('Required', {id: 'required', desc: 'Label of a qualification one must have.'});
export const preferred = () =>
  msg('Preferred', {id: 'preferred', desc: 'Label of a qualification that is welcome, not required.'});

export const fitCount = (count: number, outOf: number, tag: string) => {
  const [met, total] = [formatNumber(count, tag), formatNumber(outOf, tag)];
  return msg(str`You meet ${met} of ${total}`, {
    id: 'fit.count',
    desc: 'How many of the requirements the visitor has checked off: "You meet 3 of 5".',
  });
};

const fitNone = () => msg('Check off what applies to you.', {id: 'fit.none', desc: 'Nothing checked off yet.'});
const fitSome = () =>
  msg('A start. Few people meet everything.', {id: 'fit.some', desc: 'Less than half checked off. Kind, not pushing.'});
const fitMost = () =>
  msg('A good match. You need not meet everything to apply.', {
    id: 'fit.most',
    desc: 'Half or more checked off. Kind.',
  });
const fitAll = () => msg('You meet everything asked for.', {id: 'fit.all', desc: 'All checked off. Kind.'});

/** A kind word for the share of the requirements that someone meets. */
export const fitEncouragement = (met: number, total: number) =>
  (met <= 0 ? fitNone : met >= total ? fitAll : met * 2 < total ? fitSome : fitMost)();

export const fitPrivate = () =>
  msg('Only you can see this.', {id: 'fit.private', desc: 'What is checked off is neither stored nor sent.'});
