import { spliced } from './splice';
import { withAttribute, xmlOutline } from './xmlOutline';

/**
 * The workbook part once the sheet of that index is gone from its list: each window goes on showing the sheet that it showed, or
 * the first that can be seen. A window on another sheet than the one that calls itself selected would edit both at once.
 */
export function withoutTab(xml: string, gone: number): string {
  const { children } = xmlOutline(xml, 3);
  const views = children.find(({ name }) => name === 'bookViews')?.children ?? [];
  const sheets = children.find(({ name }) => name === 'sheets')?.children ?? [];
  const seen = Math.max(
    0,
    sheets.findIndex(({ attributes: { state = 'visible' } }) => state === 'visible'),
  );
  return spliced(
    xml,
    views.map(({ start, openEnd, attributes }) => {
      const moved = ['activeTab', 'firstSheet'].reduce(
        (tag, name) => {
          const tab = Number(attributes[name] ?? 0);
          return tab < gone || attributes[name] === undefined ? tag : withAttribute(tag, name, String(tab === gone ? seen : tab - 1));
        },
        xml.slice(start, openEnd),
      );
      return { start, end: openEnd, text: moved };
    }),
  );
}
