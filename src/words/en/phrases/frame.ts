/** How a message opens, thanks and closes, in each channel. */
export const frame = {
  greeting: {
    warm: ['Hello {to},', 'Hi {to},', 'Dear {to},'],
    formal: 'Dear {to},',
    brief: ['Hi {to},', 'Hello {to},', 'Good day {to},'],
  },
  'greeting-team': {
    warm: ['Hello,', 'Hello all,', 'Hello everyone,'],
    formal: 'Dear hiring team[ at {company}],',
    brief: ['Hi,', 'Hello,', 'Good day,'],
  },
  closing: {
    warm: ['Warm regards[,\n{from}]', 'With best wishes[,\n{from}]', 'All the best[,\n{from}]'],
    formal: ['Yours sincerely[,\n{from}]', 'Kind regards[,\n{from}]', 'Sincerely[,\n{from}]'],
    brief: ['Best wishes[,\n{from}]', 'Best[,\n{from}]', 'Regards[,\n{from}]'],
  },
  'text-opening': {
    warm: [
      'Hello[ {to}], this is {from}[, about the {role} role].',
      'Hi[ {to}], it is {from}[, about the {role} role].',
      'Hello[ {to}], {from} here[, about the {role} role].',
    ],
    formal: [
      'Good day[ {to}], this is {from}[, regarding the {role} role].',
      'Hello[ {to}], this is {from}[, regarding the {role} role].',
      'Dear [{to}|hiring team], this is {from}[, regarding the {role} role].',
    ],
    brief: [
      'Hi[ {to}], {from} here[, about the {role} role].',
      'Hi[ {to}], this is {from}[, about the {role} role].',
      'Hello[ {to}], {from} here[, about the {role} role].',
    ],
  },
  'text-opening-nameless': {
    warm: [
      'Hello[ {to}], this is about [the {role} role|my interviews with you].',
      'Hi[ {to}], I am writing about [the {role} role|my interviews with you].',
      'Hello[ {to}], a word about [the {role} role|my interviews with you].',
    ],
    formal: [
      'Good day[ {to}], I am writing regarding [the {role} role|my interviews with you].',
      'Hello[ {to}], this is regarding [the {role} role|my interviews with you].',
      'Dear [{to}|hiring team], I am writing regarding [the {role} role|my interviews with you].',
    ],
    brief: [
      'Hi[ {to}], this is about [the {role} role|my interviews].',
      'Hi[ {to}], a word about [the {role} role|my interviews].',
      'Hello[ {to}], it is about [the {role} role|my interviews].',
    ],
  },
  'phone-opening': {
    warm: [
      'Hello[ {to}], this is {from}. I am calling about [the {role} role|my interviews with you].',
      'Hello[ {to}], my name is {from}. I am ringing about [the {role} role|my interviews with you].',
      'Hi[ {to}], {from} here. I am calling about [the {role} role|my interviews with you].',
    ],
    formal: [
      'Good day[ {to}], this is {from}, calling about [the {role} role|my interviews with you].',
      'Good day[ {to}], my name is {from}, and I am calling about [the {role} role|my interviews with you].',
      'Hello[ {to}], this is {from}, calling with regard to [the {role} role|my interviews with you].',
    ],
    brief: [
      'Hi[ {to}], {from} here, about [the {role} role|my interviews].',
      'Hi[ {to}], this is {from}, about [the {role} role|my interviews].',
      'Hello[ {to}], {from} here, calling about [the {role} role|my interviews].',
    ],
  },
  'phone-opening-nameless': {
    warm: [
      'Hello[ {to}], I am calling about [the {role} role|my interviews with you].',
      'Hi[ {to}], I am ringing about [the {role} role|my interviews with you].',
      'Hello[ {to}], this is a call about [the {role} role|my interviews with you].',
    ],
    formal: [
      'Good day[ {to}], I am calling about [the {role} role|my interviews with you].',
      'Good day[ {to}], I am calling with regard to [the {role} role|my interviews with you].',
      'Hello[ {to}], I am calling with regard to [the {role} role|my interviews with you].',
    ],
    brief: [
      'Hi[ {to}], it is about [the {role} role|my interviews].',
      'Hi[ {to}], I am calling about [the {role} role|my interviews].',
      'Hello[ {to}], this is about [the {role} role|my interviews].',
    ],
  },
  'phone-minute': {
    warm: [
      'It will only take a minute, and I wanted to say it to you myself.',
      'This is short, and I wanted you to hear it from me.',
      'I will not keep you long; I wanted to tell you this in person.',
    ],
    formal: [
      'I will be brief, and I wished to tell you this in person.',
      'This will take a minute, and I preferred to say it to you directly.',
      'I will not keep you long, but I wished you to hear this from me.',
    ],
    brief: [
      'This takes a minute, and I wanted you to hear it from me.',
      'I will be quick, but I wanted to tell you this myself.',
      'It is short, and I wanted to say it to you directly.',
    ],
  },
  'phone-writing': {
    warm: [
      'I will send you the same in writing today, so that you have it.',
      'You will have this in writing from me today as well.',
      'I will put it in an email today, so that you can pass it on.',
    ],
    formal: [
      'I will confirm this in writing today, so that you have it for your records.',
      'You will receive the same from me in writing today.',
      'I will send you a written confirmation today.',
    ],
    brief: [
      'I will send it in writing today as well.',
      'You will have it by email today too.',
      'An email with the same follows today.',
    ],
  },
  'voicemail-end': {
    warm: [
      'I am sending you an email with the same, so there is no need to ring back.',
      'You will find all of it in my email, and you need not ring back.',
      'My email says the same; please ring only if you would like to talk.',
    ],
    formal: [
      'I am confirming this by email, and there is no need to return the call.',
      'You will find the same in my email; a call back is not necessary.',
      'My email confirms it, so please call back only if you wish to.',
    ],
    brief: [
      'It is in my email too; no need to ring back.',
      'My email says the same, so no need to call back.',
      'An email follows; you need not ring back.',
    ],
  },
  'voicemail-ask': {
    warm: [
      'I am sending you an email as well; please answer whichever way is easier for you.',
      'The same is in my email, so answer in the way that suits you.',
      'My email has all of it; a reply there or a call both suit me.',
    ],
    formal: [
      'I am sending the same by email and would welcome a reply either way.',
      'You will find the same in my email; a reply by either way is welcome.',
      'My email sets it out, and I would welcome your reply by phone or in writing.',
    ],
    brief: [
      'It is in my email too; answer whichever way you like.',
      'My email says the same; reply either way.',
      'An email follows; a reply to either is fine.',
    ],
  },
  'agency-pass': {
    warm: [
      'Please pass this on to [{company}|the company] for me.',
      'Please let [{company}|the company] know on my behalf.',
      'Please tell [{company}|the company] for me, as this goes through you.',
    ],
    formal: [
      'Please convey this to [{company}|the company] on my behalf.',
      'Please inform [{company}|the company] on my behalf.',
      'I would ask you to pass this on to [{company}|the company].',
    ],
    brief: [
      'Please pass this on to [{company}|the company].',
      'Please tell [{company}|the company] for me.',
      'Please let [{company}|the company] know.',
    ],
  },

  thanks: {
    warm: [
      'Thank you for the time that you[ and {who}] gave me[ on {past}][, and for telling me about {project}][; I enjoyed {what}].',
      'Thank you[ and {who}] for making time for me[ on {past}][, and for telling me about {project}][; I enjoyed {what}].',
      'My thanks to you[ and {who}] for the time you gave me[ on {past}][, and for telling me about {project}][; I enjoyed {what}].',
    ],
    formal: [
      'I am grateful to you[ and {who}] for the time you have taken[ on {past}][, for what I learned about {project}][, and in particular for {what}].',
      'Thank you for the time that you[ and {who}] have given me[ on {past}][, for what I learned about {project}][, and in particular for {what}].',
      'I thank you[ and {who}] for your time and consideration[ on {past}][, for what I learned about {project}][, and in particular for {what}].',
    ],
    brief: [
      'Thank you[ and {who}] for your time[ on {past}] and for considering me[, and for telling me about {project}][; I enjoyed {what}].',
      'Thanks to you[ and {who}] for your time[ on {past}] and for considering me[, and for telling me about {project}][; I enjoyed {what}].',
      'Thank you[ and {who}] for considering me and for your time[ on {past}][, and for telling me about {project}][; I enjoyed {what}].',
    ],
  },
  'thanks-before': {
    warm: [
      'Thank you for asking me to interview[ for the {role} role].',
      'Thank you for the invitation to interview[ for the {role} role].',
      'Thank you for wanting to talk with me[ about the {role} role].',
    ],
    formal: [
      'I am grateful for the invitation to interview[ for the {role} role].',
      'Thank you for the invitation to interview[ for the {role} role].',
      'Thank you for proposing an interview with me[ for the {role} role].',
    ],
    brief: [
      'Thank you for inviting me to interview[ for the {role} role].',
      'Thanks for asking me to interview[ for the {role} role].',
      'Thank you for the invitation to interview[ for the {role} role].',
    ],
  },
  'thanks-invited': {
    warm: [
      'Thank you for thinking of me for [the {role}|this] role.',
      'Thank you for getting in touch with me about [the {role}|this] role.',
      'Thank you for coming to me with [the {role}|this] role.',
    ],
    formal: [
      'I am grateful that you approached me about [the {role}|this] role.',
      'Thank you for approaching me about [the {role}|this] role.',
      'Thank you for having thought of me for [the {role}|this] role.',
    ],
    brief: [
      'Thank you for getting in touch about [the {role}|this] role.',
      'Thanks for thinking of me for [the {role}|this] role.',
      'Thank you for asking me about [the {role}|this] role.',
    ],
  },
  'thanks-offer': {
    warm: [
      'Thank you for offering me [the {role} role at {company}|the {role} role|this role].',
      'Thank you for your offer[ of the {role} role at {company}| of the {role} role|].',
      'Thank you for the offer[ of the {role} role at {company}| of the {role} role|] and for the time that led to it.',
    ],
    formal: [
      'I am grateful for the offer[ of the {role} role at {company}| of the {role} role|].',
      'Thank you for your offer[ of the {role} role at {company}| of the {role} role|].',
      'Thank you for offering me [the {role} role at {company}|the {role} role|this role].',
    ],
    brief: [
      'Thank you for the offer[ of the {role} role at {company}| of the {role} role|].',
      'Thanks for your offer[ of the {role} role at {company}| of the {role} role|].',
      'Thank you for offering me [the {role} role at {company}|the {role} role|this role].',
    ],
  },
  'thanks-answers': {
    warm: [
      'Thank you for answering my questions so that I could tell where I stand.',
      'Thank you for the answers you gave me; they told me what I needed to know.',
      'Thank you for taking my questions and for the answers you gave me.',
    ],
    formal: [
      'I am grateful for the answers that you gave to my questions.',
      'Thank you for answering the questions that I had.',
      'Thank you for taking the time to answer my questions.',
    ],
    brief: [
      'Thank you for answering my questions.',
      'Thanks for the answers you gave me.',
      'Thank you for taking my questions.',
    ],
  },
} as const;
