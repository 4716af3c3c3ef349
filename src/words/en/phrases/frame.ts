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
    '[It will only take a minute|I will be brief|This is short], and I (wanted/wished/wanted) to tell you [myself|directly|in person].',
  'phone-writing':
    'I will [send you the same|confirm it|put it] in writing today[, so that you have it| as well|].',
  'voicemail-end':
    '[I am sending you|You will have] the same by email, [so you need not ring back|and there is no need to ring back].',
  'voicemail-ask':
    '[I am sending you|You will have] the same by email, [and a reply there is fine too|so answer whichever way is easier].',
  'agency-pass': 'Please [pass this on to|tell|inform] [{company}|the company]( for me/ on my behalf/).',

  thanks:
    '(Thank you/I am grateful to you/Thank you)[ and {who}] for ([making time for me|the time you gave me|giving me your time]/[the time you have taken|your time and consideration|the consideration you have given me]/[your time|the time you took|taking the time])[ on {past}](// and for considering me)[, and for (telling me about/what I learned about/telling me about) {project}][(; I enjoyed/, and in particular for/; I enjoyed) {what}].',
  'thanks-before':
    '(Thank you/I am grateful/Thanks) for [the invitation|inviting me|asking me] to interview[ for the {role} role].',
  'thanks-invited':
    '(Thank you/I am grateful to you/Thanks) for [thinking of me for|approaching me about|getting in touch about] [the {role}|this] role.',
  'thanks-offer':
    '(Thank you/I am grateful/Thanks) for [the offer|your offer|making me an offer][ of the {role} role at {company}| of the {role} role|].',
  'thanks-answers':
    '(Thank you/I am grateful/Thanks) for [answering my questions|taking my questions|the answers you gave me](, so that I know where I stand//).',
} as const;
