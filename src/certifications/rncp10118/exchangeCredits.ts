import type { Figures } from './figures';

/** The ECTS credits that so many semesters abroad carry (clause `exchange.credits`). */
export const exchangeCredits = (semesters: number, { title }: Figures): number => semesters * title.creditsPerSemester;
