/**
 * The decision table of docs/domain.md, section 2, as data: the oracle for the machine's guards. It is written from
 * that document row by row, and shares only the vocabulary with the guards.
 *
 * Each line lists all facts that must be known. No line matches if a fact was never asked for, so that advice given
 * too early fails as well as wrong advice.
 */
import type { Answer } from '../../../machines/bow-out/machine.ts';
import type {
  TimeUntilInterview,
  ChoiceFacts,
  ChoiceQuestion,
  Doubt,
  Facts,
  Outcome,
} from '../../../machines/bow-out/facts.ts';

/** A verdict of the table: an outcome, or, in row 6, the question to continue with. */
export interface Verdict {
  /** The row of the table; 0 for the debrief, which has none. */
  row: number;
  outcome: Outcome | 'afterwards';
}

/** The values of a fact that match. */
type Choices = { readonly [Q in ChoiceQuestion]?: readonly ChoiceFacts[Q][] };

interface Cells extends Choices {
  /** Exactly this doubt, ignoring nerves. */
  readonly alone?: Doubt;
  /** All of these doubts, possibly with others. */
  readonly among?: readonly Doubt[];
  /** The time until the next interview; during an interview, until the one after it. */
  readonly round?: readonly TimeUntilInterview[];
  /** Whether a kind of work was named when it was asked for. */
  readonly named?: boolean;
  /** Whether an interview is in progress. */
  readonly during?: true;
}

interface Line extends Cells {
  readonly row: number;
  readonly then: Outcome | 'afterwards';
}

const sure = { certainty: ['sure'] } as const;
const wavering = { certainty: ['leaning', 'unsure'] } as const;
const like = { company: ['like'] } as const;
const unloved = { company: ['neutral', 'dislike'] } as const;
const bearable = { company: ['like', 'neutral'] } as const;
const dislike = { company: ['dislike'] } as const;

/** "Round?" in the table: probe if an interview is coming, otherwise ask for a call. */
const round = (row: number, cells: Cells): readonly Line[] => [
  { row, ...cells, round: ['later', 'week', 'day'], then: 'probe' },
  { row, ...cells, round: ['none'], then: 'ask-for-call' },
];

/** "Keep the door open, withdraw if dislike" in the table. */
const unlessDisliked = (row: number, cells: Cells): readonly Line[] => [
  { row, ...cells, ...bearable, then: 'keep-door-open' },
  { row, ...cells, ...dislike, then: 'withdraw' },
];

/** The twelve outcomes. */
export const outcomes: ReadonlySet<string> = new Set<Outcome>([
  'stay',
  'probe',
  'withdraw',
  'keep-door-open',
  'redirect-earlier',
  'redirect-direction',
  'ask-for-call',
  'decline-offer',
  'pause',
  'ask-for-terms',
  'take-back',
  'safety',
]);

/** The first match decides. */
const lines: readonly Line[] = [
  ...(['person', 'scam'] as const).map((harm): Line => ({
    row: 1,
    situation: ['unsafe'],
    harm: [harm],
    then: 'safety',
  })),

  { row: 2, situation: ['accepted'], ...sure, then: 'take-back' },
  { row: 2, situation: ['accepted'], ...wavering, then: 'ask-for-call' },

  // Row 2a is the case "certain" of rows 11 and 15, with one line for candidates who like the company and one for the
  // others.
  { row: 11, situation: ['decided'], ...like, earlier: ['wanted'], then: 'redirect-earlier' },
  {
    row: 15,
    situation: ['decided'],
    ...like,
    earlier: ['missing', 'closed', 'unwanted', 'never'],
    then: 'keep-door-open',
  },
  { row: 15, situation: ['decided'], ...unloved, then: 'withdraw' },

  { row: 3, situation: ['offer'], offer: ['take'], then: 'stay' },
  { row: 3, situation: ['offer'], offer: ['terms'], then: 'ask-for-terms' },
  { row: 3, situation: ['offer'], offer: ['unsure'], then: 'ask-for-call' },
  { row: 3, situation: ['offer'], offer: ['decline'], then: 'decline-offer' },

  { row: 4, situation: ['elsewhere'], otherJob: ['signed', 'staying'], ...like, then: 'keep-door-open' },
  { row: 4, situation: ['elsewhere'], otherJob: ['signed', 'staying'], ...unloved, then: 'withdraw' },
  { row: 4, situation: ['elsewhere'], otherJob: ['unsigned', 'offer'], then: 'pause' },

  { row: 5, situation: ['life'], duration: ['passing', 'adjustment'], then: 'pause' },
  ...unlessDisliked(5, { situation: ['life'], duration: ['lasting'] }),

  { row: 6, during: true, then: 'afterwards' },

  { row: 7, alone: 'nerves', then: 'stay' },

  // Row 8, certain, is "as row 11", so it falls through to that row.
  { row: 8, among: ['skills', 'direction'], ...wavering, round: ['week', 'day'], then: 'probe' },
  { row: 8, among: ['skills', 'direction'], ...wavering, round: ['none', 'later'], then: 'ask-for-call' },

  ...round(9, { alone: 'skills', ...wavering }),
  { row: 9, alone: 'skills', ...sure, ...like, named: true, then: 'redirect-direction' },
  { row: 9, alone: 'skills', ...sure, ...like, named: false, then: 'keep-door-open' },
  { row: 9, alone: 'skills', ...sure, ...unloved, then: 'withdraw' },

  { row: 10, alone: 'pay', movable: ['yes'], then: 'ask-for-terms' },
  ...unlessDisliked(10, { alone: 'pay', movable: ['no'] }),
  { row: 10, alone: 'pay', movable: ['unknown'], then: 'ask-for-call' },

  ...round(11, { among: ['direction'], ...wavering }),
  { row: 11, among: ['direction'], ...sure, ...like, earlier: ['wanted'], then: 'redirect-earlier' },
  ...(['missing', 'closed', 'unwanted', 'never'] as const).flatMap((earlier): readonly Line[] => [
    {
      row: 11,
      among: ['direction'],
      ...sure,
      ...like,
      earlier: [earlier],
      named: true,
      then: 'redirect-direction',
    },
    {
      row: 11,
      among: ['direction'],
      ...sure,
      ...like,
      earlier: [earlier],
      named: false,
      then: 'keep-door-open',
    },
  ]),

  { row: 12, among: ['company'], evidence: ['crossed'], then: 'safety' },
  { row: 12, among: ['company'], evidence: ['observed'], ...wavering, then: 'ask-for-call' },
  ...round(12, { among: ['company'], evidence: ['hearsay'], ...wavering }),

  ...round(13, { among: ['scope'], ...wavering }),

  { row: 14, among: ['interest'], ...wavering, then: 'ask-for-call' },

  { row: 15, ...sure, ...like, then: 'keep-door-open' },
  { row: 15, ...sure, ...unloved, then: 'withdraw' },
  ...round(15, wavering),
];

/** Whether a line of the table matches the facts. */
function speaks(
  { row: _, then: __, alone, among = [], round, named, during, ...choices }: Line,
  facts: Facts,
) {
  const doubts = new Set(facts.doubts);
  const counted = facts.doubts?.filter((doubt) => doubt !== 'nerves' || alone === 'nerves') ?? [];
  const ahead = facts.afterwards ?? facts.nextRound;
  return [
    !alone || counted.join() === alone,
    among.every((doubt) => doubts.has(doubt)),
    !round || (ahead !== undefined && new Set<string>(round).has(ahead)),
    named === undefined || (facts.direction !== undefined && named === Boolean(facts.direction)),
    !during ||
      (!facts.afterwards &&
        [facts.situation, facts.nextRound].some((at) => at === 'interviewing' || at === 'now')),
    ...Object.entries(choices).map(([question, cell]) =>
      new Set<unknown>(cell).has(facts[question as ChoiceQuestion]),
    ),
  ].every(Boolean);
}

/** Returns the verdict of the fifteen rows; undefined if too little is known. */
function decide(facts: Facts): Verdict | undefined {
  // An observation about the company answers whether they like it, so that isn't asked.
  const sawIt = facts.doubts?.includes('company') && facts.evidence === 'observed';
  const known: Facts = sawIt ? { company: 'dislike', ...facts } : facts;
  const line = lines.find((line) => speaks(line, known));
  return line && { row: line.row, outcome: line.then };
}

const heard = {
  skillsHeard: 'skills',
  directionHeard: 'direction',
  scopeHeard: 'scope',
  payHeard: 'pay',
  companyHeard: 'company',
} as const satisfies Record<string, Doubt>;

/**
 * The table preceded by the debrief rule. One blocker, or a topic that was vague twice, means leaving or redirecting:
 * the table is applied again for a certain candidate whose only doubts are the confirmed ones. If everything was
 * answered well: stay. If the answers are mixed, or nothing was asked: a call.
 */
export function verdict(facts: Facts): Verdict | undefined {
  const asked = Object.entries(heard).flatMap(([question, topic]) => {
    const said = facts[question as keyof typeof heard];
    return said ? [{ topic, said }] : [];
  });
  if (!asked.length) return decide(facts);
  const bad = asked.filter(({ said }) => said === 'blocker' || said === 'vague-twice');
  if (bad.length) {
    const doubts = bad.map(({ topic }) => topic);
    return decide({
      ...facts,
      doubts,
      certainty: 'sure',
      ...(doubts.includes('pay') ? { movable: 'no' } : {}),
    });
  }
  const rest = new Set(asked.map(({ said }) => said).filter((said) => said !== 'not-asked'));
  const good = rest.size === 1 && rest.has('good');
  return { row: 0, outcome: good ? 'stay' : 'ask-for-call' };
}

/** The facts that answers state on their own; answers to an advice or beside a draft state none. */
export function stated(answers: readonly Answer[]): Facts {
  return Object.fromEntries(
    answers
      .filter(({ type }) => type !== 'accept' && type !== 'debrief' && !outcomes.has(type))
      .map((answer) => [
        answer.question,
        answer.type === 'several'
          ? answer.values
          : answer.type === 'typed'
            ? answer.value
            : answer.type === 'skip'
              ? null
              : answer.type,
      ]),
  );
}
