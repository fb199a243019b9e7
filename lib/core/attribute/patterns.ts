import { accordingTo } from './according-to';
import { askedBefore } from './asked-before';
import { besideColon } from './beside-colon';
import { clauseBefore } from './clause-before';
import { colonBefore } from './colon-before';
import { describedAs } from './described-as';
import { indirectClause } from './indirect-clause';
import { leadingCue } from './leading-cue';
import { nominalCue } from './nominal-cue';
import { passiveReport } from './passive-report';
import type { Pattern } from './pattern';
import { quotedPredicate } from './quoted-predicate';
import { reportedClause } from './reported-clause';
import { standingAlone } from './standing-alone';
import { stateOfMind } from './state-of-mind';
import { trailingCue } from './trailing-cue';

/** Every pattern. Order is precedence: what one has taken, the next leaves alone. */
export const PATTERNS: readonly Pattern[] = [
  askedBefore,
  trailingCue,
  accordingTo,
  leadingCue,
  clauseBefore,
  reportedClause,
  describedAs,
  quotedPredicate,
  colonBefore,
  besideColon,
  standingAlone,
  indirectClause,
  nominalCue,
  passiveReport,
  stateOfMind,
];
