/**
 * What is asked of Wikidata, one country at a time: a query may take sixty seconds there, and one over all countries
 * would. A country is found by its ISO 3166-1 code. A boundary of time comes with its precision, without which a year
 * looks like its first of January; `openEnd` says that a term is stated to go on, `endRaw` that it ended on a day which
 * is not known. Deprecated statements are left out; of the others all count, not only the preferred ones, which often
 * are those of today.
 */
const TERM = `
  ?st wikibase:rank ?rank . FILTER(?rank != wikibase:DeprecatedRank)
  OPTIONAL { ?st pqv:P580 [wikibase:timeValue ?start; wikibase:timePrecision ?startP] }
  OPTIONAL { ?st pqv:P582 [wikibase:timeValue ?end; wikibase:timePrecision ?endP] }
  OPTIONAL { ?st pq:P582 ?endRaw }
  OPTIONAL { ?st a wdno:P582 . BIND(true AS ?openEnd) }
  OPTIONAL { ?person p:P570/psv:P570 [wikibase:timeValue ?died; wikibase:timePrecision ?diedP] }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en,mul". }`;

const ANSWER =
  '?st ?office ?officeLabel ?person ?personLabel ?start ?startP ?end ?endP ?endRaw ?openEnd ?died ?diedP ?rank';

const country = (code: string): string => `?c wdt:P297 "${code}" . FILTER NOT EXISTS { ?c wdt:P576 [] }`;

/** Heads of state and of government of a country, with the offices they hold. */
export const headsOf = (code: string): string => `
SELECT ${ANSWER} WHERE {
  ${country(code)}
  { ?c p:P35 ?st . ?st ps:P35 ?person . ?c wdt:P1906 ?office }
  UNION
  { ?c p:P6 ?st . ?st ps:P6 ?person . ?c wdt:P1313 ?office }${TERM}
}`;

/** Ministers of a country whose terms began in 2000 or later. */
export const ministersOf = (code: string): string => `
SELECT ${ANSWER} WHERE {
  ${country(code)}
  ?office wdt:P279*/wdt:P31?/wdt:P279* wd:Q83307 ; wdt:P1001|wdt:P17 ?c .
  ?person p:P39 ?st ; wdt:P31 wd:Q5 . ?st ps:P39 ?office ; pq:P580 ?since .
  FILTER(?since >= "2000-01-01T00:00:00Z"^^xsd:dateTime)${TERM}
}`;

/** News media of a country that still exist: newspapers, agencies, news sites, television stations, news media at large. */
export const outletsOf = (code: string): string => `
SELECT DISTINCT ?outlet ?outletLabel ?site ?owner ?ownerLabel WHERE {
  VALUES ?class { wd:Q11032 wd:Q192283 wd:Q17232649 wd:Q1616075 wd:Q1193236 }
  ${country(code)}
  ?outlet wdt:P31/wdt:P279* ?class ; wdt:P17 ?c ; wdt:P856 ?site . MINUS { ?outlet wdt:P576 [] }
  OPTIONAL { ?outlet wdt:P127 ?owner }
  SERVICE wikibase:label { bd:serviceParam wikibase:language "en,mul". }
}`;
