/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { FormulaBar } from '../../../src/hosts/workbench/FormulaBar';
import { languages } from '../../../src/messages';

const words = languages.fr.workbench;

test('a cell’s name that is being typed stands while the workbook comes and its first cell becomes the active one', () => {
  const went: string[] = [];
  const bar = (active: { sheet: string; row: number; column: number } | null): JSX.Element => (
    <FormulaBar
      words={words}
      active={active}
      text=""
      note={null}
      onGo={(row, column) => went.push(`row ${String(row)}, column ${String(column)}`)}
      onType={() => undefined}
    />
  );
  const { rerender } = render(bar(null));
  const field = screen.getByLabelText<HTMLInputElement>(/^Cellule active/);
  fireEvent.change(field, { target: { value: 'AF19' } });
  rerender(bar({ sheet: 'Notes', row: 0, column: 0 }));
  expect(field.value).toBe('AF19');
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(went).toEqual(['row 18, column 31']);
  rerender(bar({ sheet: 'Notes', row: 18, column: 31 }));
  expect(field.value).toBe('AF19');
  fireEvent.change(field, { target: { value: 'nulle part' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(field.value).toBe('AF19');
  expect(went).toHaveLength(1);
});
