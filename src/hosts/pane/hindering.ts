import type { Edit } from '../../workbook/edits';
import type { Obstacle } from '../../workbook/workbookError';

/**
 * Which obstacles are sure to stand in the way of these edits. A protected sheet may still let formats change or have cells that are
 * not locked: only the writing itself tells.
 */
export function hindering(edits: readonly Edit[], obstacles: readonly Obstacle[]): readonly Obstacle[] {
  const putSheets = new Set(edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.name] : [])));
  const written = new Set(edits.flatMap((edit) => (edit.kind === 'writeCells' ? [edit.at.sheet] : [])));
  const movesSheets = edits.some(({ kind }) => kind === 'putSheet' || kind === 'removeSheet');
  return obstacles.filter((obstacle) => {
    switch (obstacle.code) {
      case 'readOnly':
        return edits.length > 0;
      case 'structureProtected':
        return movesSheets;
      case 'sheetProtected':
        return putSheets.has(obstacle.sheet);
      case 'filterActive':
        return putSheets.has(obstacle.sheet) || written.has(obstacle.sheet);
    }
  });
}
