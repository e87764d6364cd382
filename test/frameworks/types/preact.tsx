/** @jsxImportSource preact */
import type {} from 'job-posting-elements/types/preact';

export const right = (
  <job-posting
    src="greenhouse:acme"
    posting={undefined}
    heading-level={3}
    checkable
    class="wide"
    onjob-apply={(event) => event.detail.posting.title.toUpperCase()}
  >
    <apply-button source="guild" slot="apply" />
  </job-posting>
);

// @ts-expect-error: a posting is no number.
export const wrong = <job-posting posting={3} />;
