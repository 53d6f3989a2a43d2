import type { OwnResultTexts } from '../vi/own-result';

/** Texts of one's own result, in English. */
export const ownResultEn: OwnResultTexts = {
  myResult: 'My result',
  noResultYet: 'The result is not public yet. Once it is recognised and the Council publishes it, yours appears here.',
  outcome: 'Outcome',
  outcomes: {
    WINNER: 'Chosen',
    NOT_SELECTED: 'Not chosen',
    BELOW_MINIMUM: 'Below a minimum',
    ABSENT: 'Absent',
    SUSPENDED: 'Suspended',
    ANNULLED: 'Result annulled',
    INELIGIBLE: 'Not eligible',
    WITHDREW: 'Withdrew',
    TIED: 'Equal, to be decided',
    PENDING: 'No result yet',
  },
  rank: 'Place',
  noRank: 'Not ranked',
  why: 'Why',
  myMarks: 'My marks',
  writtenMark: 'Written paper',
  defenceMark: 'Defence',
  totalMark: 'Total that ranks',
  noMark: 'No mark',
  byCriterion: 'Defence by criterion',
  byCriterionHint: 'The mean of all sheets; what one member gave is not shown.',
  markOf: (mark: string, maximum: string) => `${mark} of ${maximum}`,
  complaint: 'Complaints',
  complaintUntil: 'You may complain until the end of',
  complaintWhere:
    'About the result: to the Council. About its chair or members, or once it is dissolved: to the head of the authority.',
  recognisedBy: (number: string, day: string, issuer: string) =>
    `Recognised by decision ${number} of ${day}, ${issuer}.`,
};
