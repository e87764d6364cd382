// The drop-in: one script tag registers every element.
import './define.js';

// Editors that strip unknown tags leave a `<div data-job-posting>` in their place.
const seek = () => {
  if (
    document.querySelector(
      '[data-job-posting],[data-job-card],[data-job-board],[data-apply-button],[data-qualification-list]',
    )
  )
    void import('./stand-ins.js').then(({fillStandIns}) => fillStandIns());
};
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', seek);
else seek();
