import type {JobApplyEvent, JobPostingElement} from 'job-posting-elements';
import type {} from 'job-posting-elements/types/svelte';
import type {} from 'job-posting-elements/types/vue';
import type {SvelteHTMLElements} from 'svelte/elements';
import type {GlobalComponents} from 'vue';

// What Svelte's and Vue's own checkers look templates up in.
type Svelte = SvelteHTMLElements['job-posting'];
type Vue = InstanceType<GlobalComponents['job-posting']>['$props'];

const handle = (event: JobApplyEvent) => event.detail.posting.title.toUpperCase();
export const svelte: Svelte = {src: 'lever:acme', checkable: true, 'heading-level': 3, 'onjob-apply': handle};
export const vue: Vue = {src: 'lever:acme', checkable: true, 'heading-level': 3, 'onjob-apply': handle};

// @ts-expect-error: a posting is no number.
export const wrong: Svelte = {posting: 3};
// @ts-expect-error: a posting is no number.
export const wrongToo: Vue = {posting: 3};

/** Angular's templates and everyone's queries. */
export const found: JobPostingElement | null = document.querySelector('job-posting');
