/** How a message opens, thanks and closes, in each channel. */
export const frame = {
  greeting: '([Hello|Hi|Dear]/Dear/[Hi|Hello|Good day]) {to},',
  'greeting-team': '([Hello|Hello all|Hello everyone]/Dear hiring team[ at {company}]/[Hi|Hello|Good day]),',
  closing:
    '([Warm regards|With best wishes|All the best]/[Yours sincerely|Kind regards|Sincerely]/[Best wishes|Best|Regards])[,\n{from}]',
  'text-opening':
    '(Hello/Good day/Hi)[ {to}], [this is {from}|{from} here|it is {from}][, (about/regarding/about) the {role} role].',
  'text-opening-nameless':
    '(Hello/Good day/Hi)[ {to}], [this is|I am writing|a word] (about/regarding/about) [the {role} role|my interviews with you].',
  'phone-opening':
    '(Hello/Good day/Hi)[ {to}], [this is {from}|my name is {from}|it is {from}], calling about [the {role} role|my interviews with you].',
  'phone-opening-nameless':
    '(Hello/Good day/Hi)[ {to}], I am [calling|ringing|phoning] about [the {role} role|my interviews with you].',
  'phone-minute':
    '[It will only take a minute|I will be brief|This is short], and I (wanted/wished/wanted) to tell you [myself|directly|in person] before I write.',
  'phone-writing':
    'I will [send you the same|confirm it|put it] in writing today, so [there is no need to take notes|you need not take notes now|you need not note any of it].',
  thanks:
    '(Thank you/I am grateful to you/Thank you)[ and {who}] for ([making time for me|the time you gave me|giving me your time]/[the time you have taken|your time and consideration|the consideration you have given me]/[your time|the time you took|taking the time])[ on {past}](// and for considering me)[, and for (telling me about/what I learned about/telling me about) {project}][(; I enjoyed/, and in particular for/; I enjoyed) {what}].',
  'thanks-offer':
    '(Thank you/I am grateful/Thanks) for [the offer|your offer|making me an offer][ of the {role} role at {company}| of the {role} role|].',
} as const;
