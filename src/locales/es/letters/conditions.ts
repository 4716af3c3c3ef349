import { LetterConditions } from '../../../letters/bow-out/letter-conditions.ts';

/** The conditions that decide which words a Spanish letter has. */
export class SpanishConditions extends LetterConditions {
  /** The candidate and the reader say “tú” to each other. */
  get isFamiliar(): boolean {
    return this.facts.address === 'familiar';
  }

  /** The words for a reader addressed as “usted”, or those for one addressed as “tú”. */
  you(formal: string, familiar: string): string {
    return this.isFamiliar ? familiar : formal;
  }

  /** They had said no before, and asked the candidate to come this time. */
  get wasInvitedBack(): boolean {
    const { earlier } = this.facts;
    return this.wasInvited && earlier !== undefined && earlier !== 'never';
  }

  /** “me encantaría” only if the company is liked. */
  get wouldLike(): string {
    return this.likes ? 'me encantaría' : 'me gustaría';
  }
}
