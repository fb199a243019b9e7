import './section.css';
import type { ComponentChildren } from 'preact';

interface SectionProps {
  readonly title: string;
  /** Where it stands in the page's outline. */
  readonly level?: 2 | 3;
  /** A line on what stands here. */
  readonly gloss?: string;
  /** So that a link within the page leads here. */
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A part of a page under a heading. */
export function Section({ title, level = 2, gloss, id, children }: SectionProps) {
  const Heading = `h${level}` as const;
  return (
    <section class="section" id={id}>
      <Heading>{title}</Heading>
      {gloss !== undefined && <p class="gloss">{gloss}</p>}
      {children}
    </section>
  );
}
