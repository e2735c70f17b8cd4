import { OwnSheets } from '../../../src/workbook/excel/ownSheets';

test('nothing is settled while something is being written, also after a write that failed', async () => {
  const own = new OwnSheets();
  const order: string[] = [];
  let end = (): void => undefined;
  await expect(own.write(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  const written = own.write(() => new Promise((resolve) => (end = resolve))).then(() => order.push('written'));
  const settled = own.settled().then(() => order.push('settled'));
  await new Promise((resolve) => setTimeout(resolve));
  order.push('writing');
  end();
  await Promise.all([written, settled]);
  expect(order).toEqual(['writing', 'written', 'settled']);
});
