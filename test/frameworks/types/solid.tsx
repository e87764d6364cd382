/** @jsxImportSource solid-js */
import type {} from 'job-posting-elements/types/solid';

export const right = (
  <job-posting
    src="greenhouse:acme"
    prop:posting={undefined}
    heading-level={3}
    checkable
    on:job-apply={(event) => event.detail.posting.title.toUpperCase()}
  >
    <apply-button source="guild" slot="apply" />
  </job-posting>
);

// @ts-expect-error: a posting is no number.
export const wrong = <job-posting prop:posting={3} />;
