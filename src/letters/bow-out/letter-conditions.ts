import { coming } from './rounds.ts';
import { isImminent } from './outcome-traits.ts';
import { isFilled } from '../../locales/interpolate.ts';
import type { Doubt } from '../../../machines/bow-out/facts.ts';
import type { WriteContext } from './types.ts';

/** The conditions that decide which sentences a letter has, in any language. */
export class LetterConditions {
  protected readonly facts: WriteContext['facts'];
  protected readonly today: string;

  constructor({ facts, today }: Pick<WriteContext, 'facts' | 'today'>) {
    this.facts = facts;
    this.today = today;
  }

  // How the candidate came in, and where they stand

  get isAgency(): boolean {
    return this.facts.through === 'agency';
  }

  get wasInvited(): boolean {
    return this.facts.entry === 'invited';
  }

  get hasApplied(): boolean {
    return this.facts.entry === 'applied';
  }

  get isInternal(): boolean {
    return this.facts.entry === 'internal';
  }

  /** Before the first interview. */
  get isBefore(): boolean {
    return this.facts.stage === 'before';
  }

  /** The candidate has no doubt about leaving. */
  get isSure(): boolean {
    return this.facts.certainty === 'sure' || this.facts.situation === 'decided';
  }

  /** Whether this is among the doubts. */
  doubts(doubt: Doubt): boolean {
    return this.facts.doubts?.includes(doubt) ?? false;
  }

  /** The direction of the role is what is wrong, and that may be said. */
  get isWrongDirection(): boolean {
    return this.facts.company !== 'dislike' && this.doubts('direction');
  }

  /** Pay, place or hours are all that stands in the way, nerves aside. */
  get isAboutTerms(): boolean {
    const doubts = this.facts.doubts?.filter((doubt) => doubt !== 'nerves');
    return doubts?.length === 1 && doubts[0] === 'pay';
  }

  /** Somebody crossed a line: no thanks, no goodwill. */
  get wasWronged(): boolean {
    return this.facts.evidence === 'crossed' || this.facts.situation === 'unsafe';
  }

  /** There is an offer from this employer. */
  get hasOffer(): boolean {
    return this.facts.situation === 'offer';
  }

  get accepts(): boolean {
    return this.facts.offer === 'take';
  }

  /** The offer of this employer has been accepted. */
  get hasAccepted(): boolean {
    return this.facts.situation === 'accepted';
  }

  /** Came back from an interview where questions were answered. */
  get hasHeard(): boolean {
    const { skillsHeard, directionHeard, scopeHeard, payHeard, companyHeard } = this.facts;
    return [skillsHeard, directionHeard, scopeHeard, payHeard, companyHeard].some(
      (heard) => heard !== undefined && heard !== 'not-asked',
    );
  }

  /** Something came up in life. */
  get isLife(): boolean {
    return this.facts.situation === 'life';
  }

  // Interviews

  /** Interviews may be booked, and no date is known. */
  get maybeBooked(): boolean {
    const { afterwards, nextRound } = this.facts;
    return !coming(this.facts, this.today).length && (afterwards ?? nextRound) !== 'none';
  }

  /** The next interview is within a day. */
  get isImminent(): boolean {
    return isImminent(this.facts, this.today);
  }

  get travel(): boolean {
    return this.facts.pending === 'travel' || this.facts.pending === 'both';
  }

  get task(): boolean {
    return this.facts.pending === 'task' || this.facts.pending === 'both';
  }

  /** The interview needs a change, whether or not it was said which. */
  get needsAdjustment(): boolean {
    return this.facts.duration === 'adjustment' || isFilled(this.facts.adjustment?.what);
  }

  // What is liked and asked for

  get likes(): boolean {
    return this.facts.company === 'like';
  }

  get dislikes(): boolean {
    return this.facts.company === 'dislike';
  }

  get wantsFeedback(): boolean {
    return this.facts.feedback === 'yes';
  }

  // What there is instead, where the letter may say so

  get hasSigned(): boolean {
    return this.#instead('signed');
  }

  get isUnsigned(): boolean {
    return this.#instead('unsigned');
  }

  get isStaying(): boolean {
    return this.#instead('staying');
  }

  get hasOtherOffer(): boolean {
    return this.#instead('offer');
  }

  #instead(job: WriteContext['facts']['otherJob']): boolean {
    return this.facts.otherJob === job && this.facts.mention !== 'no';
  }

  /** There is other work to come or to decide on, whether or not the letter says so. */
  get hasOtherJob(): boolean {
    return this.facts.otherJob !== undefined;
  }
}
