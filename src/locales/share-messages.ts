/** What is said where a posting is handed on, or folded. */
/* eslint house/documented-export: off -- The description of a message is its documentation. */
import {msg} from '@lit/localize';

export const share = () => msg('Share', {id: 'share', desc: 'Button: hands the posting on.'});
export const copyLink = () => msg('Copy link', {id: 'copy-link', desc: 'Button: copies the address of the posting.'});
export const linkCopied = () => msg('Link copied', {id: 'link-copied', desc: 'After "Copy link".'});
export const showMore = () => msg('Show more', {id: 'show-more', desc: 'Button: unfolds a long text or list.'});
