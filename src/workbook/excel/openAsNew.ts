import { WorkbookError } from '../workbookError';
import { isTooLarge } from './request';

/** How many bytes become letters at once: arguments of a function are limited. */
const PORTION = 32_768;

/** Opens a file as a new workbook, beside this one and not saved yet; Excel gives it its name. */
export async function openAsNew(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw isTooLarge(error) ? new WorkbookError({ code: 'copyTooLarge' }) : error;
  }
}

function base64(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let from = 0; from < bytes.length; from += PORTION) letters.push(String.fromCharCode(...bytes.subarray(from, from + PORTION)));
  return btoa(letters.join(''));
}
