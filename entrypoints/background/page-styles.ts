import highlightsCss from '../../assets/highlights.css?inline';

/** The name a reader script gives itself: digits and hyphens, so that nothing else gets into a style sheet. */
const NAME = /^[\d-]{1,40}$/;

/**
 * The styles a newly put reader script needs: the marks' rules, and the property without which its card is not seen.
 * They go the browser's way of inserting styles because Firefox takes these back when the extension is reloaded or
 * removed, while it lets none of the old script's own code run any more: neither marks nor card outlive it there.
 * `answer` is what the script ended with: its name, or anything else where it was in the page already; then null.
 */
export function stylesFor(answer: unknown): string | null {
  if (typeof answer !== 'string' || !NAME.test(answer)) return null;
  return `${highlightsCss}\n:root { --whence-${answer}: block; }`;
}
