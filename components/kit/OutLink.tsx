import './out-link.css';
import type { ComponentChildren } from 'preact';

interface OutLinkProps {
  /** Where it leads; anything but a page of the web is shown as words alone (SAFETY T22). */
  readonly href: string;
  /** That it opens beside this page, for those who do not see the arrow. */
  readonly hint: string;
  readonly children: ComponentChildren;
}

/** A link out of the extension, into a tab of its own; that page is not told where its visitor came from. */
export function OutLink({ href, hint, children }: OutLinkProps) {
  if (!/^https?:\/\/[^\s/]/i.test(href)) return <span>{children}</span>;
  return (
    <a class="out" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen"> ({hint})</span>
    </a>
  );
}
