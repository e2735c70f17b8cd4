import React from 'react';
import type { CardFigure, StudentCard } from '../../../views/studentCard';
import { Icon } from '../Icon';
import { useSurroundings } from '../paneContext';

/** The means of the centres on one scale with the line that each must reach, and the marks of the company beside the TOEIC. */
export function CardFacts({ card: { means, threshold, company } }: { readonly card: StudentCard }): JSX.Element {
  const { words } = useSurroundings();
  const { deliberation } = words;
  const line = { left: `${threshold.at * 100}%` };
  return (
    <section className="d-facts">
      {means.length > 0 && (
        <>
          <div className="ax10" aria-hidden="true">
            <div>
              <s style={line}>{threshold.figure}</s>
            </div>
          </div>
          <ul className="means" aria-label={deliberation.means}>
            {means.map(({ name, figure, answer, answerWord, at }) => (
              <li key={name} className="mn">
                <span>{name}</span>
                <span className="p" aria-hidden="true">
                  <i className="line" style={line} />
                  {at !== null && (
                    <span className="at" style={{ left: `${at * 100}%` }}>
                      {answer === 'met' ? <i className="dot" /> : <Icon name={answer} size={12} tone={`c-${answer}`} />}
                    </span>
                  )}
                </span>
                <span className="v">
                  <span className="sr">{answerWord} </span>
                  {answer !== 'met' && at === null && <Icon name={answer} size={12} tone={`c-${answer}`} />}
                  {figure}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {company.map(({ name, figures }, index) => (
        <div key={index}>
          {name && <h2>{name}</h2>}
          <dl className="co">
            {figures.map((figure) => (
              <Figure key={figure.name} {...figure} />
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

function Figure({ name, figure, again, isBelow, isTotal }: CardFigure): JSX.Element {
  const { words } = useSurroundings();
  return (
    <div className={isTotal ? 'tot' : ''}>
      <dt>{name}</dt>
      <dd className={isBelow ? 't-failed' : ''} title={again === null ? undefined : words.deliberation.resat(figure, again)}>
        {isBelow && (
          <>
            <Icon name="failed" size={10} tone="c-failed" />
            <span className="sr">{words.students.overview.answer.failed} </span>
          </>
        )}
        {again === null ? figure : `${figure} → ${again}`}
      </dd>
    </div>
  );
}
