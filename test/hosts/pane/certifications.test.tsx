/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { DEFAULT_SETTINGS } from '../../../src/workbook/settings';
import { column, COMPANY, gradeTable, IDENTITY } from '../../support/gradeTable';
import { type MemoryWorkbook, memoryWorkbook } from '../../support/memoryWorkbook';
import { showPane } from '../../support/openedPane';

/** The index of certifications with one line more. */
jest.mock('../../../src/certifications', () => {
  const { certifications } = jest.requireActual<{ certifications: readonly object[] }>('../../../src/certifications');
  const { mechatronics } = jest.requireActual<{ mechatronics: object }>('../../certifications/workedExample');
  return { certifications: [...certifications, mechatronics] };
});
afterEach(cleanup);

const NAME = { first: 'RNCP 10118, Génie industriel', second: 'Exemple, Mécatronique' };

/** Eligible under the second certification, of whose centres it holds the means; the first misses six. */
const notes = gradeTable([
  ...IDENTITY,
  column('Langues et humanités', 12),
  column('Mécatronique', 12),
  column('Énergétique', 12),
  ...COMPANY,
  column('TOEIC', 800),
]);

async function open(certification: string | null): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook([notes]);
  await workbook.store({ ...DEFAULT_SETTINGS, certification });
  showPane(workbook);
  await screen.findByLabelText('Certification');
  return workbook;
}

const choice = (): HTMLSelectElement => screen.getByLabelText<HTMLSelectElement>('Certification');
const choose = (id: string): void => void fireEvent.change(choice(), { target: { value: id } });
const check = (): void => void fireEvent.click(screen.getByText('Vérifier la promotion'));

test('the first is applied until another is chosen; the choice is applied at once and stored with the workbook', async () => {
  const workbook = await open(null);
  expect([...choice().options].map(({ text }) => text)).toEqual([NAME.first, NAME.second]);
  expect(choice().value).toBe('RNCP10118');
  check();
  await screen.findByText('0 éligible', { exact: false, selector: 'h2' });
  choose('EXAMPLE');
  await screen.findByText('4 éligibles', { exact: false, selector: 'h2' });
  expect(choice().value).toBe('EXAMPLE');
  await waitFor(() => expect(workbook.stored.map(({ certification }) => certification)).toEqual([null, 'EXAMPLE']));
});

test('the choice that a workbook keeps is applied when it is opened, and shown before the check', async () => {
  await open('EXAMPLE');
  expect(choice().value).toBe('EXAMPLE');
  await screen.findByText('Ingénieur, spécialité Mécatronique');
  check();
  await screen.findByText('4 éligibles', { exact: false, selector: 'h2' });
  fireEvent.click(screen.getByRole('tab', { name: /^Formules/ }));
  await screen.findByText(/^Les formules appliquent toujours la certification RNCP 10118, Génie industriel/);
  expect(screen.queryByText('Insérer')).toBeNull();
});

test('a workbook checked under a certification that is not on offer is judged by no other unasked', async () => {
  await open('RNCP99');
  await screen.findByText('La certification RNCP99 n’est pas proposée ici.');
  expect(choice().value).toBe('');
  choose('EXAMPLE');
  await screen.findByText('Ingénieur, spécialité Mécatronique');
  expect(screen.queryByText('La certification RNCP99 n’est pas proposée ici.')).toBeNull();
});
