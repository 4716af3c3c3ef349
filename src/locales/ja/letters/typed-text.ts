/** A whole sentence, where the others are nouns: it ends in a polite verb or a full stop. */
export const isSentence = (text: string): boolean => /(?:です|ます|でした|ました|ません|。)\s*$/u.test(text);

/** A verb or an adjective in its plain form, which takes 「ため」: 「通勤時間が長い」. */
export const isPlain = (text: string): boolean => /[るいたうくむす]\s*$/u.test(text);

/** Text that ends a sentence of its own. */
export const endsInFullStop = (text: string): boolean => /。\s*$/u.test(text);
