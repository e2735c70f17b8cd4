/** Whether counts have so many digits that a narrow pane shows them one below the other. */
export const areMany = (students: number): boolean => students >= 1000;
