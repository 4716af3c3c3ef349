/** Whether a language serves a wanted one: `en` serves `en-AU`, and any serves where none is wanted. */
export const serves = (lang: string, wanted: string | null | undefined): boolean =>
  new RegExp(`^\\s*(${lang.replace(/-.*/, '')}\\b|$)`, 'i').test(wanted ?? '');
