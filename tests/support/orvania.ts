/** Words that the page has from its prime minister. */
export const QUOTED = 'The dam will be finished before the autumn';

/**
 * A page that names people of the small pack with their offices. `day`: when it says that it was published, null for a page
 * that states none.
 */
export const orvania = (day: string | null): string => `<!doctype html><html lang="en"><head>
  <title>A dam for Orvania</title>
  ${day === null ? '' : `<meta property="article:published_time" content="${day}T09:00:00+00:00">`}
  </head><body><main><article><h1>A dam for Orvania</h1>
  <p>“${QUOTED},” said Orvanian Prime Minister Ada Brell on a visit to the river. She came with some 40 engineers.</p>
  <p>Telurian Prime Minister Tam Okrel stayed away, and nobody at the river spoke of it in the afternoon.</p>
  ${'<p>The river was low, the cranes stood still, and in the evening the lights of the site went out.</p>'.repeat(6)}
  </article></main></body></html>`;
