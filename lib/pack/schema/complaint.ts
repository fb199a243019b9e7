import * as v from 'valibot';

/** What is amiss with a value, and where in it. */
export function complaint(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  if (!issue) return 'is unsound';
  const path = v.getDotPath(issue as v.BaseIssue<unknown>);
  const unknown = issue.expected === 'never' ? 'unknown field' : null;
  return path === null ? issue.message : `${unknown ? `${unknown} ` : ''}${path}: ${issue.message}`;
}
