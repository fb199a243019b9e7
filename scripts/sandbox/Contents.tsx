import { EXTENSION_PAGES } from './extension-pages';

const ARTICLES = [
  'sample',
  ...Object.keys(import.meta.glob('/tests/pages/*/source.html')).map((path) => path.split('/')[3]),
];

const PAGES = EXTENSION_PAGES.map((path) => /([a-z-]+)(?:\/index)?\.html$/.exec(path)?.[1]).filter(
  (name) => name !== 'popup',
);

/** All that the sandbox can show. `states`: of the components, each name with its query. */
export function Contents({ states }: { readonly states: Readonly<Record<string, readonly string[]>> }) {
  return (
    <main>
      <h1>Whence: sandbox</h1>
      <p>
        The interface in a plain page. Articles are read here as in the extension; what stands under a state's
        name is one component with invented content. Add <code>&dir=rtl</code> to a state to see it from right
        to left.
      </p>
      <section>
        <h2>Articles, with highlights, cards and popup</h2>
        <Links links={ARTICLES.map((name) => [name, `/window?page=${name}&show=popup`])} />
      </section>
      <section>
        <h2>Pages of the extension, for the sample article</h2>
        <Links links={PAGES.map((name) => [name, `/window?page=sample&show=${name}`])} />
      </section>
      {Object.entries(states).map(([kind, names]) => (
        <section key={kind}>
          <h2>States: {kind}</h2>
          <Links links={names.map((name) => [name, `/?${kind}=${name}`])} />
        </section>
      ))}
    </main>
  );
}

function Links({
  links,
}: {
  readonly links: readonly (readonly [name: string | undefined, address: string])[];
}) {
  return (
    <ul>
      {links.map(([name, address]) => (
        <li key={name}>
          <a href={address}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
