import { TypedFacts } from '../../../letters/bow-out/typed-facts.ts';

/** The facts as they were typed, and the conditions that decide which words a Spanish letter has. */
export class SpanishConditions extends TypedFacts {
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
