/** Hands a file to the user as a download; nothing leaves the page by any other way. */
export function handOut(bytes: Uint8Array, name: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: typeOf(name) }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A download may read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return Promise.resolve();
}

const typeOf = (name: string): string =>
  name.toLowerCase().endsWith('.xlsm')
    ? 'application/vnd.ms-excel.sheet.macroEnabled.12'
    : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
