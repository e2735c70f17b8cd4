/** Names as they are typed, set apart by bars. */
export const names = (list: string): readonly string[] => list.split('|').map((name) => name.trim());
