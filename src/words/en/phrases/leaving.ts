/** What a message says that says no. */
export const leaving = {
  'step-back': {
    warm: [
      'I have decided to step back from the [{role} process|process].',
      'I have made up my mind to step back from the [{role} process|process].',
      'I am going to step back from the [{role} process|process].',
    ],
    formal: [
      'I have decided to step back from the selection process[ for the {role} role].',
      'I am writing to step back from the selection process[ for the {role} role].',
      'I have come to the decision to step back from the selection process[ for the {role} role].',
    ],
    brief: [
      'I have decided to step back from the [{role} process|process].',
      'I am stepping back from the [{role} process|process].',
      'I am going to step back from the [{role} process|process].',
    ],
  },
  withdraw: {
    warm: [
      'I have decided to withdraw my application[ for the {role} role].',
      'I have made up my mind to withdraw my application[ for the {role} role].',
      'I am going to withdraw my application[ for the {role} role].',
    ],
    formal: [
      'I have decided to withdraw my application[ for the {role} role].',
      'I am writing to withdraw my application[ for the {role} role].',
      'I have come to the decision to withdraw my application[ for the {role} role].',
    ],
    brief: [
      'I have decided to withdraw my application[ for the {role} role].',
      'I am withdrawing my application[ for the {role} role].',
      'I am going to withdraw my application[ for the {role} role].',
    ],
  },
  decline: {
    warm: [
      'I have decided to decline it.',
      'I have made up my mind to decline it.',
      'I am going to decline it.',
    ],
    formal: [
      'I have decided to decline it.',
      'I am writing to decline it.',
      'I have come to the decision to decline it.',
    ],
    brief: ['I have decided to decline it.', 'I am declining it.', 'I am going to decline it.'],
  },
  'take-back': {
    warm: [
      'I have decided to take back my acceptance[ of the {role} role at {company}| of the {role} role|].',
      'I have made up my mind to take back my acceptance[ of the {role} role at {company}| of the {role} role|].',
      'I am taking back my acceptance[ of the {role} role at {company}| of the {role} role|].',
    ],
    formal: [
      'I am writing to withdraw my acceptance of [the {role} role at {company}|the {role} role|your offer].',
      'I have decided to withdraw my acceptance of [the {role} role at {company}|the {role} role|your offer].',
      'I have come to the decision to withdraw my acceptance of [the {role} role at {company}|the {role} role|your offer].',
    ],
    brief: [
      'I have to take back my acceptance of [the {role} role|your offer].',
      'I am taking back my acceptance of [the {role} role|your offer].',
      'I have decided to take back my acceptance of [the {role} role|your offer].',
    ],
  },
  'leave-unsafe': {
    warm: [
      'I am withdrawing from the [{role} process|process] with immediate effect.',
      'I withdraw from the [{role} process|process] as of today.',
      'I am withdrawing from the [{role} process|process] today.',
    ],
    formal: [
      'I withdraw from the [{role} process|process] with immediate effect.',
      'I am withdrawing from the [{role} process|process] as of today.',
      'I hereby withdraw from the [{role} process|process].',
    ],
    brief: [
      'I am withdrawing from the [{role} process|process] as of today.',
      'I withdraw from the [{role} process|process].',
      'I am withdrawing from the [{role} process|process].',
    ],
  },
  early: {
    warm: [
      'I would rather tell you now than let anyone prepare for a meeting that would lead nowhere.',
      'I am telling you now so that nobody prepares for a meeting that would lead nowhere.',
      'You should hear it from me now, before anyone prepares for a meeting that would lead nowhere.',
    ],
    formal: [
      'I prefer to tell you at once, so that nobody prepares for a meeting in vain.',
      'I am telling you without delay, so that no one prepares for a meeting in vain.',
      'I wished you to know at once, before anyone prepares for a meeting in vain.',
    ],
    brief: [
      'I would rather say so now than take up more of your week.',
      'I am saying so now so that it costs you no more of your week.',
      'Better that you hear it now than after another hour of your time.',
    ],
  },
  'release-one': {
    warm: [
      'Please give my interview on {rounds} to somebody else.',
      'Please let someone else have my interview on {rounds}.',
      'Please pass my interview on {rounds} to the next person.',
    ],
    formal: [
      'Please release the interview on {rounds}.',
      'Please remove the interview on {rounds} from the schedule.',
      'I would ask you to release the interview on {rounds}.',
    ],
    brief: [
      'Please free the interview on {rounds}.',
      'Please cancel the interview on {rounds}.',
      'Please take the interview on {rounds} off the calendar.',
    ],
  },
  'release-other': {
    warm: [
      'Please give my interviews on {rounds} to somebody else.',
      'Please let someone else have my interviews on {rounds}.',
      'Please pass my interviews on {rounds} to the next person.',
    ],
    formal: [
      'Please release the interviews on {rounds}.',
      'Please remove the interviews on {rounds} from the schedule.',
      'I would ask you to release the interviews on {rounds}.',
    ],
    brief: [
      'Please free the interviews on {rounds}.',
      'Please cancel the interviews on {rounds}.',
      'Please take the interviews on {rounds} off the calendar.',
    ],
  },
  'release-any': {
    warm: [
      'If anything is still booked for me, please give that time to somebody else.',
      'If there is still an interview in my name, please let someone else have it.',
      'Whatever is still booked for me can go to the next person.',
    ],
    formal: [
      'Should an interview still be scheduled for me, please release it.',
      'If an interview is still scheduled in my name, please release it.',
      'Please release any interview that may still be scheduled for me.',
    ],
    brief: [
      'If anything is still booked for me, please cancel it.',
      'Please cancel whatever is still booked for me.',
      'If an interview is still in the calendar for me, please cancel it.',
    ],
  },
  travel: {
    warm: [
      'Please cancel the travel that is booked for me as well.',
      'The travel booked for me can be cancelled too.',
      'Please also cancel my travel booking, before it costs you anything more.',
    ],
    formal: [
      'Please also cancel the travel booked on my behalf.',
      'The travel booked on my behalf can likewise be cancelled.',
      'I would ask you to cancel the travel booked for me as well.',
    ],
    brief: [
      'Please cancel my travel too.',
      'My travel can be cancelled as well.',
      'Please also cancel the travel booked for me.',
    ],
  },
  task: {
    warm: [
      'I will not be handing in the task, so nobody needs to wait for it.',
      'I am not going to hand in the task, so please do not keep time for reading it.',
      'Nobody needs to wait for my task; I will not hand it in.',
    ],
    formal: [
      'I will not be submitting the task, so that no time need be set aside for it.',
      'I will not submit the task, and no one need wait for it.',
      'Please do not expect the task from me.',
    ],
    brief: [
      'I will not hand in the task.',
      'Please do not wait for the task.',
      'The task will not be coming from me.',
    ],
  },
  other: {
    warm: [
      'This is about that role alone: my application for the {other} role stands.',
      'Only that role is meant; please keep my application for the {other} role.',
      'My application for the {other} role stands as before.',
    ],
    formal: [
      'This concerns that role alone; my application for the {other} role stands.',
      'My application for the {other} role is not affected.',
      'Please note that my application for the {other} role stands.',
    ],
    brief: [
      'My application for the {other} role stands.',
      'Please keep my application for the {other} role.',
      'This does not touch my application for the {other} role.',
    ],
  },
  door: {
    warm: [
      'This is about the role and not about [{company}|you]: I would be glad to hear from you about other work.',
      'I like [{company}|what you do], and would be glad to hear from you about work of another kind.',
      'It is this role that I am leaving and not [{company}|you], and I would look at other work there.',
    ],
    formal: [
      'My decision concerns this role alone, and I would welcome hearing about other work[ at {company}].',
      'I remain interested in [{company}|your company] and would welcome hearing of other work.',
      'I would welcome hearing about other work[ at {company}], since my decision concerns this role alone.',
    ],
    brief: [
      'It is only about this role; I would look at other work[ at {company}].',
      'I like [{company}|the company] and would look at other work there.',
      'This is about the role only, and I would look at other work[ at {company}].',
    ],
  },
  'door-named': {
    warm: [
      'If there is work on {future} later on, I would be glad to hear from you.',
      'Should work on {future} come up, I would be glad to hear from you.',
      'If one day it is about {future}, I would be glad to talk again.',
    ],
    formal: [
      'Should work on {future} become available[ at {company}], I would welcome hearing from you.',
      'I would welcome hearing from you should there be work on {future}[ at {company}].',
      'If work on {future} comes up[ at {company}], I would be pleased to hear of it.',
    ],
    brief: [
      'If work on {future} comes up, I would be glad to talk again.',
      'For work on {future} I would be glad to talk again.',
      'Should it be about {future} one day, I would like to talk again.',
    ],
  },
  'door-later': {
    warm: [
      'Should things change on my side, I would like to be able to write to you again.',
      'If things change on my side, I would like to write to you again.',
      'I would like to be able to write to you again if things change on my side.',
    ],
    formal: [
      'Should my situation change, I would like to be able to write to you again.',
      'If my situation changes, I would like to write to you again.',
      'I would like to be able to contact you again, should my situation change.',
    ],
    brief: [
      'If things change on my side, I would like to write to you again.',
      'I would like to write to you again if things change here.',
      'Should that change, I would like to be in touch again.',
    ],
  },
  goodwill: {
    warm: [
      'I hope that you soon find somebody who is right for it.',
      'I hope that the right person for it turns up soon.',
      'I hope that it soon goes to somebody who suits it well.',
    ],
    formal: [
      'I wish you and your colleagues[ at {company}] well with the search.',
      'I wish you[ and {company}] a good outcome of the search.',
      'I hope that you[ and your colleagues at {company}] will soon find a suitable candidate.',
    ],
    brief: [
      'I hope that you soon find the right person for it.',
      'I hope that it soon goes to somebody whom it suits.',
      'I hope that the right person for it turns up soon.',
    ],
  },
  'goodwill-offer': {
    warm: [
      'I know what went into making it, and I am telling you straight away so that you can ask the next person while they are still free. I hope that they say yes, and that the work goes well.',
      'I know that it took work to make, so I am telling you straight away, while the next person on your list is still free. I hope that they say yes, and that the work goes well.',
      'You put work into it, and you should know straight away, so that you can turn to the next person in good time. I hope that they say yes, and that the work goes well.',
    ],
    formal: [
      'I am aware of the effort behind it, and I am informing you without delay so that you can approach the next candidate. I wish you and your colleagues well with the appointment.',
      'Knowing what it takes to make an offer, I am informing you without delay so that you can approach the next candidate. I wish you and your colleagues well with the appointment.',
      'I know that effort went into it, and I wished you to know at once, so that you can approach the next candidate. I wish you and your colleagues well with the appointment.',
    ],
    brief: [
      'I know that some work went into it, and I am telling you straight away so that you can ask the next person while they are free. I hope that you can fill the role soon.',
      'I know that it took you some work, so I am telling you straight away, while the next person on your list is still free. I hope that you can fill the role soon.',
      'It took you some work, and you should know straight away, so that you can still ask the next person on your list. I hope that you can fill the role soon.',
    ],
  },
  'give-back': {
    warm: [
      'If you have already sent or paid me anything, tell me what you need back and I will return it straight away. Please also tell me who else needs to hear this from me.',
      'Anything that you have already sent or paid me will come back to you straight away; tell me what and where to. Please also tell me who else needs to hear this from me.',
      'Tell me what you have already sent or paid me that should come back, and I will return it straight away. Please also tell me who else needs to hear this from me.',
    ],
    formal: [
      'Should you have sent or paid me anything already, please let me know what is to be returned, and I will do so without delay. Please also let me know who else should hear of this from me.',
      'Anything that you have already sent or paid me I will return without delay, once you let me know what and where to. Please also let me know who else should hear of this from me.',
      'Please let me know whether anything already sent or paid is to be returned, and I will do so without delay. Please also let me know who else should hear of this from me.',
    ],
    brief: [
      'If you have sent or paid me anything already, tell me what should go back and I will return it straight away. Please tell me who else needs to hear it from me.',
      'Whatever you have sent or paid me already goes back straight away; tell me what and where to. Please tell me who else needs to hear it from me.',
      'Tell me what you have sent or paid me already, and I will return it straight away. Please tell me who else needs to hear it from me.',
    ],
  },
  'sorry-take-back': {
    warm: [
      'I am sorry; I know that you had counted on me and will have to look again.',
      'I am sorry, because you had counted on me and now have to look again.',
      'I know that you had counted on me, and I am sorry that you have to look again.',
    ],
    formal: [
      'I apologise for the trouble that this causes you and your colleagues.',
      'I apologise to you and your colleagues for the trouble that this causes.',
      'I am aware of the trouble that this causes, and I apologise for it.',
    ],
    brief: [
      'I am sorry for the work that this makes for you.',
      'I am sorry that this makes you look again.',
      'I know that it makes work for you, and I am sorry.',
    ],
  },
  reason: { warm: '{reason}.', formal: '{reason}.', brief: '{reason}.' },

  earlier: {
    warm: [
      '[In {year} I|Some time ago I] applied for [the {earlierRole}|a different] role with you, and it is still the one that I would like to do.',
      'The role that I would still like to do is [the {earlierRole} one|the one] that I applied for [in {year}|some time ago].',
      'I applied for [the {earlierRole}|a different] role with you [in {year}|some time ago], and that one I would still like to do.',
    ],
    formal: [
      '[In {year} I|Some time ago I] applied for [the {earlierRole}|a different] role with you, which remains the one that I would wish to take up.',
      'The role that I would still wish to take up is [the {earlierRole} role|the one] for which I applied [in {year}|some time ago].',
      'I applied for [the {earlierRole}|a different] role with you [in {year}|some time ago], and I would still wish to take it up.',
    ],
    brief: [
      '[In {year} I|Some time ago I] applied for [the {earlierRole}|a different] role with you, and I would still take that one.',
      'The role I would still take is [the {earlierRole} one|the one] that I applied for [in {year}|some time ago].',
      'I applied for [the {earlierRole}|a different] role with you [in {year}|some time ago], and would still take that one.',
    ],
  },
  'earlier-ask': {
    warm: [
      'Is that role open, or one that is close to it?',
      'Is it open at the moment, or is something close to it?',
      'Would that one be open, or another that is close to it?',
    ],
    formal: [
      'May I ask whether that role, or one close to it, is open at present?',
      'Could you tell me whether that role, or a similar one, is open at present?',
      'Would that role, or one close to it, be open at present?',
    ],
    brief: [
      'Is that role open now, or one close to it?',
      'Is it open now, or is one close to it?',
      'Would that be open now, or one close to it?',
    ],
  },
  'redirect-else': {
    warm: [
      'If there is nothing of that kind, a line to say so is enough, and I will leave it there.',
      'If there is not, just tell me so in a line, and I will leave it at that.',
      'A line to say that there is nothing would be enough, and I would leave it there.',
    ],
    formal: [
      'If there is not, a line to that effect will be enough, and I will leave it there.',
      'Should there be none, a line to that effect is enough, and I will not ask again.',
      'If that is not the case, a short reply to say so will be enough.',
    ],
    brief: [
      'If not, one line to say so is all I need.',
      'If there is none, a line to say so will do.',
      'If not, just say so and I will leave it there.',
    ],
  },
  direction: {
    warm: [
      'What I would like to work on[ at {company}] is {work}.',
      'The work that I would like to do[ at {company}] is {work}.',
      'Where I would like to be of use[ at {company}] is {work}.',
    ],
    formal: [
      'The work that I would wish to do[ at {company}] is {work}.',
      'What I would wish to work on[ at {company}] is {work}.',
      'The work that I would be best placed to do[ at {company}] is {work}.',
    ],
    brief: [
      'What I would like to work on is {work}.',
      'The work I would like to do is {work}.',
      'The work that would suit me is {work}.',
    ],
  },
  proof: { warm: '{proof}.', formal: '{proof}.', brief: '{proof}.' },
  'direction-ask': {
    warm: [
      'Does your team, or another one[ at {company}], have a role that is closer to that?',
      'Is there a role closer to that, on your team or on another one[ at {company}]?',
      'Do you know of a role[ at {company}] that is closer to that, on your team or elsewhere?',
    ],
    formal: [
      'May I ask whether your team, or another[ at {company}], has a role that is closer to that?',
      'Could you tell me whether there is a role[ at {company}] that is closer to that?',
      'Would there be a role[ at {company}], on your team or another, that is closer to that?',
    ],
    brief: [
      'Is there a role closer to that, on your team or on another one?',
      'Do you have a role closer to that, or does another team?',
      'Does your team, or another one, have a role closer to that?',
    ],
  },
} as const;
