/** English counts only 1 in the singular. */
export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** A count with a comma between its thousands. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
