import { because, say } from '../../../letters/bow-out/template.ts';
import type { Line, Value } from '../../../letters/bow-out/template.ts';
import type { WriteContext } from '../../../letters/bow-out/types.ts';
import type { LetterConditions } from '../../../letters/bow-out/letter-conditions.ts';

/** What it is read from. */
type Acquaintance = Pick<WriteContext, 'id' | 'channel'> &
  Pick<LetterConditions, 'hasAccepted' | 'hasApplied' | 'hasOffer' | 'isBefore' | 'wasInvited'> & {
    isEmail: boolean;
    isSpoken: boolean;
  };

/**
 * What the reader knows the sender by, as it goes before the name: an invitation, an application, an offer or a yes to it.
 *
 * @param role the role, where the opening names it
 */
export function knownAs(f: Acquaintance, role: Value | undefined): Line | undefined {
  if (!role) return undefined;
  if (f.id === 'reopen') return say`${role}の選考でお世話になりました`;
  if (f.hasAccepted) return because('situation')`先日、${role}の内定を承諾いたしました`;
  if (f.hasOffer) {
    // An email names the role where it thanks for the offer.
    const isThanked = f.isEmail && f.id === 'main';
    return isThanked ? undefined : because('situation')`${role}の内定をいただきました`;
  }
  // A text message has less room, and whoever has invited the sender is thanked for it.
  if (f.channel === 'text' || f.isSpoken || f.id === 'inviter') return undefined;
  if (f.wasInvited && !f.isBefore) return because('entry')`${role}の選考にお声がけいただきました`;
  return f.hasApplied ? because('entry')`${role}に応募しております` : undefined;
}
