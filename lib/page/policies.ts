import type { Policy, PolicyKind } from '../core/model/article';
import { resolved } from './article-thing';
import { isThing, listOf, type Thing } from './json-ld';

/** schema.org's properties by which a publisher says where it discloses something. */
const PROPERTIES: readonly (readonly [property: string, kind: PolicyKind])[] = [
  ['publishingPrinciples', 'standards'],
  ['ethicsPolicy', 'standards'],
  ['correctionsPolicy', 'corrections'],
  ['ownershipFundingInfo', 'ownership'],
  ['unnamedSourcesPolicy', 'unnamed-sources'],
  ['verificationFactCheckingPolicy', 'checking'],
];

/** Characters of the longest address that is kept. */
const LONGEST = 2_000;

const WEB = /^https?:\/\//i;

/** The web address that a value is, or that the thing it is leads to. */
const addressIn = (value: unknown): string | null => {
  const address = isThing(value) ? (value.url ?? value['@id']) : value;
  if (typeof address !== 'string' || address.length > LONGEST) return null;
  return WEB.test(address) && URL.canParse(address) ? address : null;
};

/** Where the article and its publisher say that they disclose something; of each kind the first address. */
export const policiesOf = (thing: Thing | null, things: readonly Thing[]): readonly Policy[] => {
  if (thing === null) return [];
  const publishers = [...listOf(thing.publisher), ...listOf(thing.sourceOrganization)]
    .map((value) => resolved(value, things))
    .filter(isThing);
  const found = new Map<PolicyKind, Policy>();
  for (const stated of [thing, ...publishers])
    for (const [property, kind] of PROPERTIES)
      for (const url of listOf(stated[property]).flatMap((value) => addressIn(value) ?? []))
        if (!found.has(kind)) found.set(kind, { kind, url });
  return [...found.values()];
};
