import type { Edit } from '../../workbook/edits';
import type { Obstacle } from '../../workbook/workbookError';

/** Which obstacles stand in the way of these edits; those of sheets that are not touched do not. */
export function hindering(edits: readonly Edit[], obstacles: readonly Obstacle[]): readonly Obstacle[] {
  const touched = new Map(
    edits.map((edit) => [edit.kind === 'writeCells' ? edit.at.sheet : edit.kind === 'setOurFormats' ? edit.sheet : edit.name, edit.kind]),
  );
  const movesSheets = edits.some(({ kind }) => kind === 'putSheet' || kind === 'removeSheet');
  return obstacles.filter((obstacle) => {
    switch (obstacle.code) {
      case 'readOnly':
        return edits.length > 0;
      case 'structureProtected':
        return movesSheets;
      case 'sheetProtected':
        return touched.has(obstacle.sheet);
      case 'filterActive':
        return touched.has(obstacle.sheet) && touched.get(obstacle.sheet) !== 'setOurFormats';
    }
  });
}
