/**
 * The JSON-LD context that annotations name, so that a test asks nobody for it: the terms that we write, with the
 * addresses that the Web Annotation Vocabulary gives them (appendix A). A key that stands in neither is dropped by an
 * expansion, and the test hears of it.
 */
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const DCTERMS = 'http://purl.org/dc/terms/';

const leading = (to: string) => ({ '@id': to, '@type': '@id' }) as const;
const named = (to: string) => ({ '@id': to, '@type': '@vocab' }) as const;

export const ANNOTATION_CONTEXT = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    Software: `${AS}Application`,
    SpecificResource: `${OA}SpecificResource`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextualBody: `${OA}TextualBody`,
    classifying: `${OA}classifying`,
    describing: `${OA}describing`,
    identifying: `${OA}identifying`,
    motivation: named(`${OA}motivatedBy`),
    purpose: named(`${OA}hasPurpose`),
    body: leading(`${OA}hasBody`),
    target: leading(`${OA}hasTarget`),
    source: leading(`${OA}hasSource`),
    selector: leading(`${OA}hasSelector`),
    generator: leading(`${AS}generator`),
    first: leading(`${AS}first`),
    last: leading(`${AS}last`),
    items: { ...leading(`${AS}items`), '@container': '@list' },
    total: `${AS}totalItems`,
    startIndex: `${AS}startIndex`,
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: `${OA}start`,
    end: `${OA}end`,
    generated: `${DCTERMS}issued`,
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    name: 'http://xmlns.com/foaf/0.1/name',
  },
} as const;
