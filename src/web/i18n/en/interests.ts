import type { InterestsTexts } from '../vi/interests';

/** English texts of the declaration of interests. */
export const interestsEn: InterestsTexts = {
  title: 'Declaration',
  notOwed: 'You owe no declaration in this round.',
  toRound: 'Open the round',
  relationsTitle: 'What I am to each applicant (I am the … of the applicant)',
  noApplicants: 'Nobody has applied yet. You will declare again once registration has ended.',
  none: 'No relation',
  relations: {
    SPOUSE: 'Husband or wife',
    PARENT: 'Father or mother',
    PARENT_IN_LAW: 'Parent of the husband or wife',
    ADOPTIVE_PARENT: 'Adoptive parent',
    CHILD: 'Child',
    ADOPTED_CHILD: 'Adopted child',
    SIBLING: 'Brother or sister',
    AUNT_UNCLE: 'Aunt or uncle',
    SIBLING_IN_LAW: 'Brother or sister of the husband or wife',
    SPOUSE_OF_SIBLING: 'Husband or wife of a brother or sister',
    CHILD_IN_LAW: 'Husband or wife of a child',
    NIECE_NEPHEW: 'Niece or nephew',
    OTHER: 'Another tie',
  },
  statusesTitle: 'Facts that keep one from serving',
  statuses: {
    UNDER_DISCIPLINE: 'Being considered for discipline',
    SERVING_DISCIPLINE: 'Serving a disciplinary decision',
    HANDLED_FOR_CORRUPTION: 'Dealt with for corruption or wrongdoing',
    DISCIPLINED_IN_PERSONNEL_WORK: 'Disciplined for a breach in personnel work',
  },
  nothing: 'I have no relation and no fact to declare',
  pledgeTitle: 'Pledge',
  pledge: 'I pledge to keep the secrets of the round',
  submit: 'Sign',
  barred: 'Recorded. By what was declared you may not serve in this round; the Council has been told.',
};
