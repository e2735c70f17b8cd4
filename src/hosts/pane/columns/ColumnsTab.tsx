import React from 'react';
import { holdsStudents, type Meaning } from '../../../model/columns';
import { useRegulation, useSurroundings } from '../paneContext';
import { unknownCentres } from '../../../views/unknownCentres';
import type { Checked, PaneHost, PaneSettings } from '../paneHost';
import type { PaneActions } from '../usePane';
import { Icon } from '../Icon';
import { CentreHeadings } from './CentreHeadings';
import { MappingFile } from './MappingFile';
import { OpenReadings } from './OpenReadings';
import { SheetColumnsView } from './SheetColumnsView';

interface ColumnsTabProps {
  readonly host: PaneHost;
  readonly checked: Checked | null;
  readonly settings: PaneSettings;
  readonly actions: PaneActions;
}

/** How the workbook was read and how the text is read: everything here can be changed, and is kept in the workbook. */
export function ColumnsTab({ host, checked, settings, actions }: ColumnsTabProps): JSX.Element {
  const { words } = useSurroundings();
  const regulation = useRegulation();
  const { columns } = words;
  const sheets = checked?.check.sheets ?? [];
  const read = sheets.filter(holdsStudents);
  const others = sheets.filter((sheet) => !holdsStudents(sheet));
  const present = new Set(checked?.check.judgements[0]?.record.programme.centres.map(({ id }) => id));
  const absent = regulation.centres.filter(({ id }) => !present.has(id));
  const onMeaning = (sheet: string, headings: readonly string[], meaning: Meaning | null): void => {
    const kept = settings.columns.filter(
      (choice) => !('headings' in choice) || (choice.sheet ?? sheet) !== sheet || choice.headings.join('\n') !== headings.join('\n'),
    );
    actions.change({ ...settings, columns: [...kept, { sheet, headings: [...headings], meaning }] });
  };
  const onCentre = (heading: string, centre: string): void =>
    actions.change({ ...settings, columns: [...settings.columns, { heading, centre }] });
  return (
    <>
      {checked && <OpenReadings host={host} check={checked.check} settings={settings} onChange={actions.change} />}
      {read.map((sheet) => (
        <SheetColumnsView key={sheet.sheet} reading={sheet} check={checked?.check} onMeaning={onMeaning}>
          {absent.length === 0 ? (
            <p className="conf t-met">
              <Icon name="check" size={12} />
              {columns.allCentres(regulation.centres.length)}
            </p>
          ) : (
            <>
              <p className="sub">{columns.someCentres(absent.map(({ name }) => name))}</p>
              {checked && <CentreHeadings absent={absent} headings={unknownCentres(checked.check, regulation)} onChoose={onCentre} />}
              <label className="check-line">
                <input
                  type="checkbox"
                  checked={settings.centresComplete}
                  onChange={({ target }) => actions.change({ ...settings, centresComplete: target.checked })}
                />
                {columns.centresComplete}
              </label>
              <p className="sub">{columns.centresCompleteNote}</p>
            </>
          )}
        </SheetColumnsView>
      ))}
      {others.length > 0 && (
        <section className="sec">
          <h2 className="h2">{columns.otherSheets}</h2>
          {others.map(({ sheet, layout }) => (
            <p key={sheet} className="other">
              <span>{sheet}</span>
              <small>{columns.layout[layout]}</small>
            </p>
          ))}
        </section>
      )}
      <MappingFile chosen={settings.columns} onImport={(chosen) => actions.change({ ...settings, columns: chosen })} />
    </>
  );
}
