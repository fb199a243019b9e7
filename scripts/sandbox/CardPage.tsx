import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import highlights from '../../assets/highlights.css?inline';
import { Card, type CardProps } from '../../components/Card';
import cardStyle from '../../components/card.css?inline';

const MARKS = ['direct', 'mixed', 'indirect', 'figure', 'observation', 'credit', 'active'].map(
  (layer) => `whence-${layer}`,
);

/**
 * A page with a mark of every kind and a card in a shadow root, as the reader script draws them, but open to look into.
 * `unfolded`: with all that a reader can open.
 */
export function CardPage({ unfolded, ...props }: CardProps & { readonly unfolded: boolean }) {
  const host = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const page = new CSSStyleSheet();
    page.replaceSync(
      `${highlights} :root { color-scheme: light dark } body { font: 18px/1.7 Georgia, serif; margin: 24px; max-width: 34em } @media (max-width: 30em) { body { margin: 8px } }`,
    );
    document.adoptedStyleSheets = [page];
    const root = host.current?.attachShadow({ mode: 'open' });
    if (root !== undefined) {
      const own = new CSSStyleSheet();
      own.replaceSync(cardStyle);
      root.adoptedStyleSheets = [own];
      render(<Card {...props} />, root);
      for (const fold of root.querySelectorAll('details')) fold.open = unfolded;
    }
    for (const [index, part] of [...(text.current?.children ?? [])].entries()) {
      const range = new Range();
      range.selectNodeContents(part);
      const name = MARKS[index];
      if (name !== undefined) CSS.highlights.set(name, new Highlight(range));
    }
  }, [props, unfolded]);
  return (
    <main lang="en" dir="ltr">
      <h1>A page of its own</h1>
      <p ref={text}>
        <span>“A direct quotation stands here,”</span> said one; another held that{' '}
        <span>“a mixed” one is here</span>, and a third that <span>an indirect one would follow</span>, with{' '}
        <span>over 14,000</span> of something, <span>stopping short of what others had said</span>, a picture{' '}
        <span>(Ann Lee/Works Office)</span>, and <span>this passage is shown now</span>.
      </p>
      <div ref={host} />
    </main>
  );
}
