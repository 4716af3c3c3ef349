/** The tones of a letter, in the order in which they are offered. */
export const tones = ['warm', 'formal', 'brief'] as const;
export type Tone = (typeof tones)[number];
