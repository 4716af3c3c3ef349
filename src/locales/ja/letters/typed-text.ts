import { say, Value } from '../../../letters/bow-out/template.ts';
import { isFilled } from '../../interpolate.ts';
import type { Line } from '../../../letters/bow-out/template.ts';
import type { Question } from '../../../../machines/bow-out/facts.ts';

/** Text that was typed, unless it is empty. */
export const typed = (text: string | undefined, from: Question): Value | undefined =>
  isFilled(text) ? new Value([{ text, by: 'candidate' }], [from]) : undefined;

/** A whole sentence, where the others are nouns: it ends in a polite verb or a full stop. */
export const isSentence = (text: string): boolean => /(?:です|ます|でした|ました|ません|。)\s*$/u.test(text);

/** A verb or an adjective in its plain form, which takes 「ため」: 「通勤時間が長い」. */
export const isPlain = (text: string): boolean => /[るいたうくむす]\s*$/u.test(text);

/** Text that ends a sentence of its own. */
export const endsInFullStop = (text: string): boolean => /。\s*$/u.test(text);

/** 「フロントエンド開発の仕事」: what was typed as work, unless it says itself that it is some. */
export const asWork = (work: Value, noun = '仕事'): Line =>
  /(?:仕事|職|職種|業務|担当|ポジション)\s*$/u.test(work.text) ? say`${work}` : say`${work}の${noun}`;
