import type { FunctionHelpMessages } from '../areas/functionHelp';

export const functionHelp: FunctionHelpMessages = {
  functions: {
    COMPANYSCORE:
      'Score E of a period in a company, (3A + 2B + 2C + 3D) / 10, not rounded. Four marks, or one range of four cells. ' +
      'Older desktop Excel hands a single empty cell over as 0: prefer the range.',
    ELIGIBLE:
      'TRUE if every condition of the degree is met, FALSE as soon as one is not, #N/A where a mark is missing or a reading of the text is still to be chosen.',
    RESITS: 'Exams B, C and D to take again, then the subjects in which the jury may set an extra test. Empty if there are none.',
    VERDICT: 'What is proposed to the jury, and why, in words.',
    CENTREMEAN: 'Weighted mean of a centre, not rounded. #N/A where a mark is missing.',
    TOEICMIN: 'TOEIC score asked of the route: 750 in initial training, 600 in continuing education, #N/A where the text does not say.',
    ECTSMISSING: 'ECTS credits short for a stay abroad, 30 a semester. 0 if none are.',
  },
  arguments: {
    activity: 'A, activity in the company: a mark from 0 to 20, or the range of the four marks A, B, C, D.',
    industrialTutor: 'B, report marked by the industrial tutor.',
    academicTutor: 'C, report marked by the academic tutor.',
    defence: 'D, oral defence.',
    centres: 'The means of the six centres, in the order of the text.',
    company: 'The marks A, B, C, D of each period: four columns a period.',
    toeic: 'The TOEIC score, from 10 to 990.',
    route: 'The route: student, apprentice, continuing, contrat pro, VAE, individual.',
    resits: 'The marks B, C, D taken again in each period: three columns a period.',
    readings: 'The readings chosen where the text is silent, such as "resit=replaces; toeic=600".',
    subjects: 'The means of the subjects.',
    subjectNames: 'The names of these subjects.',
    alreadyResat: 'The exams already taken again, such as "B, D", or "B1, D2" where there are several periods.',
    marks: 'The marks of the subjects of the centre.',
    coefficients: 'Their coefficients, above 0: one row for all, or one for each student.',
    credits: 'The ECTS credits obtained abroad.',
    semesters: 'How many semesters abroad; 1 if not given.',
  },
};
