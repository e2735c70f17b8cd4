import React, { useMemo } from 'react';
import { certificationIn } from '../../regulation/certification';
import { willBeRead } from '../../views/willBeRead';
import { CellLink } from './CellLink';
import { useSurroundings } from './paneContext';
import type { Checked, Offered, PaneSettings } from './paneHost';
import { ReadSheets } from './ReadSheets';

interface BeforeProps {
  readonly preview: Checked | 'large' | null;
  /** The certifications on offer. */
  readonly offered: readonly Offered[];
  readonly settings: PaneSettings;
  readonly onChange: (settings: PaneSettings) => void;
  readonly onCheck: () => void;
}

/** The intakes offered around the one that is known. */
const YEARS_AROUND = 8;
const USUAL_INTAKE = 2016;

/** What will be read and by which rules, before anything is judged; with the one button that starts. */
export function Before({ preview, offered, settings, onChange, onCheck }: BeforeProps): JSX.Element {
  const { words } = useSurroundings();
  const { before } = words.pane;
  const checked = preview === 'large' ? null : preview;
  const called = certificationIn(offered, settings.certification)?.called[words.pane.language];
  const found = useMemo(() => checked && willBeRead(checked.check, checked.regulation), [checked]);
  const intake = settings.intake ?? checked?.check.options.intake ?? null;
  const middle = intake ?? USUAL_INTAKE;
  const years = Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, index) => middle - YEARS_AROUND + index);
  return (
    <>
      <section className="sec first">
        <h2 className="h2">{before.title}</h2>
        {!found && <p className="sub">{preview === 'large' ? before.large : before.reading}</p>}
        <dl className="kv">
          {found && (
            <>
              <dt>{before.sheet}</dt>
              <dd>
                {found.sheets.map(({ name, firstRow, lastRow, area }) => (
                  <div key={name}>
                    {name}
                    <span className="sub">
                      {before.rows(firstRow, lastRow)}, <CellLink at={{ sheet: name, row: firstRow - 1, column: 0 }} label={area} />
                    </span>
                  </div>
                ))}
              </dd>
              <dt>{before.students}</dt>
              <dd>
                <b>{words.pane.numbers.mark(found.students)}</b>
                <ul>
                  {found.routes.map(({ route, count }) => (
                    <li key={route}>
                      <b>{count}</b>
                      <span>{before.route[route]}</span>
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          <dt className="ctl">
            <label htmlFor="intake">{before.intake}</label>
          </dt>
          <dd className="ctl">
            <select
              id="intake"
              className="select"
              value={intake ?? ''}
              onChange={(event) => onChange({ ...settings, intake: event.target.value === '' ? null : Number(event.target.value) })}
            >
              <option value="">{before.intakeUnknown}</option>
              {years.map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </select>
            {settings.intake === null && checked?.intakeAt && (
              <span className="sub">
                {before.intakeFound} <CellLink at={checked.intakeAt} />
              </span>
            )}
            {intake === null && <span className="sub">{before.intakeLatest}</span>}
          </dd>
          <dt>{before.certification}</dt>
          <dd>
            {called?.name}
            <span className="sub">{called?.title}</span>
          </dd>
          {found && <ReadSheets found={found} />}
        </dl>
      </section>
      <div className="go">
        <button type="button" className="btn primary big" onClick={onCheck}>
          {words.pane.checkPromotion}
        </button>
        <p className="sub">{before.harmless}</p>
      </div>
    </>
  );
}
