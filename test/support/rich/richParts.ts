import { richSheet } from './richSheet';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';

const xml = (content: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${content}`;
const links = (...items: readonly (readonly [type: string, target: string, mode?: string])[]): string =>
  xml(
    `<Relationships xmlns="${PACKAGE}/relationships">${items
      .map(([type, target, mode], index) => {
        const full = type.startsWith('http') ? type : `${LINKS}/${type}`;
        return `<Relationship Id="rId${index + 1}" Type="${full}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
      })
      .join('')}</Relationships>`,
  );

const OVERRIDES: Readonly<Record<string, string>> = {
  'xl/workbook.xml': `${TYPE}.spreadsheetml.sheet.main+xml`,
  'xl/worksheets/sheet1.xml': `${TYPE}.spreadsheetml.worksheet+xml`,
  'xl/worksheets/sheet2.xml': `${TYPE}.spreadsheetml.worksheet+xml`,
  'xl/worksheets/sheet3.xml': `${TYPE}.spreadsheetml.worksheet+xml`,
  'xl/chartsheets/sheet1.xml': `${TYPE}.spreadsheetml.chartsheet+xml`,
  'xl/theme/theme1.xml': `${TYPE}.theme+xml`,
  'xl/styles.xml': `${TYPE}.spreadsheetml.styles+xml`,
  'xl/sharedStrings.xml': `${TYPE}.spreadsheetml.sharedStrings+xml`,
  'xl/calcChain.xml': `${TYPE}.spreadsheetml.calcChain+xml`,
  'xl/metadata.xml': `${TYPE}.spreadsheetml.sheetMetadata+xml`,
  'xl/comments1.xml': `${TYPE}.spreadsheetml.comments+xml`,
  'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
  'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
  'xl/tables/table1.xml': `${TYPE}.spreadsheetml.table+xml`,
  'xl/drawings/drawing1.xml': `${TYPE}.drawing+xml`,
  'xl/drawings/drawing2.xml': `${TYPE}.drawing+xml`,
  'xl/charts/chart1.xml': `${TYPE}.drawingml.chart+xml`,
  'xl/charts/chart2.xml': `${TYPE}.drawingml.chart+xml`,
  'xl/pivotTables/pivotTable1.xml': `${TYPE}.spreadsheetml.pivotTable+xml`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `${TYPE}.spreadsheetml.pivotCacheDefinition+xml`,
  'xl/pivotCache/pivotCacheRecords1.xml': `${TYPE}.spreadsheetml.pivotCacheRecords+xml`,
  'xl/externalLinks/externalLink1.xml': `${TYPE}.spreadsheetml.externalLink+xml`,
  'docProps/app.xml': `${TYPE}.extended-properties+xml`,
  'docProps/core.xml': `application/vnd.openxmlformats-package.core-properties+xml`,
  '_xmlsignatures/sig1.xml': 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
};

const DEFAULTS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  vml: `${TYPE}.vmlDrawing`,
  png: 'image/png',
  bin: `${TYPE}.spreadsheetml.printerSettings`,
  sigs: 'application/vnd.openxmlformats-package.digital-signature-origin',
};

const chart = (name: string): string =>
  xml(
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${LINKS}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${name}</c:v></c:tx><c:val><c:numRef><c:f>Notes!$E$3:$E$8</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
  );

const drawing = (inside: string): string =>
  xml(
    `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${LINKS}" xmlns:c="${DRAWING}/chart">${inside}</xdr:wsDr>`,
  );

const graphic =
  '<xdr:graphicFrame><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>';

const WORKBOOK =
  `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">` +
  '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="26000"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>' +
  '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Notes\\"/></mc:Choice></mc:AlternateContent>' +
  '<xr:revisionPtr revIDLastSave="0" documentId="8_{0}"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" activeTab="0"/></bookViews>' +
  '<sheets><sheet name="Notes" sheetId="3" r:id="rId1"/><sheet name="Graphique" sheetId="7" r:id="rId2"/><sheet name="Bilan d\'été &amp; co" sheetId="4" r:id="rId3"/><sheet name="Cachée" sheetId="12" state="veryHidden" r:id="rId4"/></sheets>' +
  '<externalReferences><externalReference r:id="rId11"/></externalReferences>' +
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Notes!$A$2:$H$8</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">\'Bilan d\'\'été &amp; co\'!$A$1:$D$40</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Notes!$A:$B,Notes!$1:$2</definedName><definedName name="Seuil" comment="au-dessus">10</definedName><definedName name="Étendue">OFFSET(Notes!$E$3,0,0,6,1)</definedName></definedNames>' +
  '<calcPr calcId="191029" iterate="1"/><customWorkbookViews><customWorkbookView name="Vue" guid="{11111111-2222-3333-4444-555555555555}" windowWidth="1000" windowHeight="500" activeSheetId="3"/></customWorkbookViews><pivotCaches><pivotCache cacheId="5" r:id="rId10"/></pivotCaches>' +
  '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>';

/** The parts of a workbook with everything that Excel users put into theirs, as Excel itself writes it. */
export function richParts(): Record<string, string | Uint8Array> {
  const types =
    Object.entries(DEFAULTS).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join('') +
    Object.entries(OVERRIDES).map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join(''); // prettier-ignore
  return {
    '[Content_Types].xml': xml(`<Types xmlns="${PACKAGE}/content-types">${types}</Types>`),
    '_rels/.rels': links(['officeDocument', 'xl/workbook.xml'], [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'], ['extended-properties', 'docProps/app.xml'], [`${PACKAGE}/relationships/digital-signature/origin`, '_xmlsignatures/origin.sigs']), // prettier-ignore
    'xl/workbook.xml': xml(WORKBOOK),
    'xl/_rels/workbook.xml.rels': links(
      ['worksheet', 'worksheets/sheet1.xml'], ['chartsheet', 'chartsheets/sheet1.xml'], ['worksheet', '/xl/worksheets/sheet2.xml'], ['worksheet', 'worksheets/sheet3.xml'],
      ['theme', 'theme/theme1.xml'], ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml'], ['calcChain', 'calcChain.xml'], ['sheetMetadata', 'metadata.xml'],
      ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'], ['externalLink', 'externalLinks/externalLink1.xml'],
      ['http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'], ['customXml', '../customXml/item1.xml'],
    ), // prettier-ignore
    'xl/worksheets/sheet1.xml': xml(richSheet),
    'xl/worksheets/_rels/sheet1.xml.rels': links(
      ['drawing', '../drawings/drawing1.xml'], ['vmlDrawing', '../drawings/vmlDrawing1.vml'], ['comments', '../comments1.xml'], ['table', '../tables/table1.xml'],
      ['printerSettings', '../printerSettings/printerSettings1.bin'], ['hyperlink', 'https://www.example.org/r%C3%A8glement?a=1&amp;b=2', 'External'],
      ['http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', '../threadedComments/threadedComment1.xml'],
    ), // prettier-ignore
    'xl/worksheets/sheet2.xml': xml(
      `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>SUM(Notes!E3:E8)</f><v>54</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/></worksheet>`,
    ),
    'xl/worksheets/_rels/sheet2.xml.rels': links(['pivotTable', '../pivotTables/pivotTable1.xml']),
    'xl/worksheets/sheet3.xml': xml(`<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>Notes!E3*2</f><v>18</v></c></row></sheetData></worksheet>`),
    'xl/chartsheets/sheet1.xml': xml(`<chartsheet xmlns="${MAIN}" xmlns:r="${LINKS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`),
    'xl/chartsheets/_rels/sheet1.xml.rels': links(['drawing', '../drawings/drawing2.xml']),
    'xl/drawings/drawing1.xml': drawing(
      `<xdr:twoCellAnchor>${graphic}</xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:pic><xdr:blipFill><a:blip r:embed="rId2"/></xdr:blipFill></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`,
    ),
    'xl/drawings/_rels/drawing1.xml.rels': links(['chart', '../charts/chart1.xml'], ['image', '../media/image1.png']),
    'xl/drawings/drawing2.xml': drawing(`<xdr:absoluteAnchor>${graphic}</xdr:absoluteAnchor>`),
    'xl/drawings/_rels/drawing2.xml.rels': links(['chart', '../charts/chart2.xml']),
    'xl/charts/chart1.xml': chart('Notes'),
    'xl/charts/chart2.xml': chart('Bilan'),
    'xl/media/image1.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3),
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025" type="#_x0000_t202"><br></v:shape></xml>',
    'xl/comments1.xml': xml(
      `<comments xmlns="${MAIN}"><authors><author>Scolarité</author></authors><commentList><comment ref="E3" authorId="0"><text><r><rPr><b/></rPr><t>Copie relue : note confirmée</t></r></text></comment></commentList></comments>`,
    ),
    'xl/threadedComments/threadedComment1.xml': xml(
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="E3" dT="2026-06-01T10:00:00.00" personId="{A}" id="{B}"><text>Relue 😀</text></threadedComment></ThreadedComments>',
    ),
    'xl/persons/person.xml': xml('<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Scolarité" id="{A}"/></personList>'),
    'xl/tables/table1.xml': xml(
      `<table xmlns="${MAIN}" id="9" name="Options" displayName="Options" ref="J2:L5" totalsRowCount="1"><autoFilter ref="J2:L4"/><tableColumns count="3"><tableColumn id="1" name="Option" totalsRowLabel="Total"/><tableColumn id="2" name="Places_x000a_libres" totalsRowFunction="sum"/><tableColumn id="4" name="Double"><calculatedColumnFormula>Options[[#This Row],[Places_x000a_libres]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    ),
    'xl/pivotTables/pivotTable1.xml': xml(`<pivotTableDefinition xmlns="${MAIN}" name="Par statut" cacheId="5" dataCaption="Valeurs"><location ref="A20:B24" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`),
    'xl/pivotTables/_rels/pivotTable1.xml.rels': links(['pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']),
    'xl/pivotCache/pivotCacheDefinition1.xml': xml(`<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${LINKS}" r:id="rId1" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A2:H8" sheet="Notes"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`),
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': links(['pivotCacheRecords', 'pivotCacheRecords1.xml']),
    'xl/pivotCache/pivotCacheRecords1.xml': xml(`<pivotCacheRecords xmlns="${MAIN}" count="0"/>`),
    'xl/externalLinks/externalLink1.xml': xml(`<externalLink xmlns="${MAIN}" xmlns:r="${LINKS}"><externalBook r:id="rId1"><sheetNames><sheetName val="2015"/></sheetNames></externalBook></externalLink>`),
    'xl/externalLinks/_rels/externalLink1.xml.rels': links(['externalLinkPath', 'file:///C:/Notes/2015.xlsx', 'External']),
    'xl/sharedStrings.xml': xml(
      `<sst xmlns="${MAIN}" count="6" uniqueCount="4"><si><t>N° étudiant</t></si><si><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">Nom </t></r><r><t>d’usage</t></r></si><si><t>Éloïse 😀 &lt;a&gt; &amp; "b"</t></si><si><t xml:space="preserve"> =1+1_x000D_
</t></si></sst>`,
    ),
    'xl/styles.xml': xml(STYLES),
    'xl/theme/theme1.xml': xml(`<a:theme xmlns:a="${DRAWING}/main" name="Office"><a:themeElements><a:clrScheme name="Office"/></a:themeElements></a:theme>`),
    'xl/calcChain.xml': xml(`<calcChain xmlns="${MAIN}"><c r="G3" i="3"/><c r="G4"/><c r="G5"/><c r="H3" a="1"/><c r="B1" i="4"/><c r="A1" i="12"/></calcChain>`),
    'xl/metadata.xml': xml(`<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`),
    'xl/printerSettings/printerSettings1.bin': Uint8Array.of(0, 1, 2, 3, 0, 255),
    'customXml/item1.xml': '<étiquette xmlns="urn:ecole">confidentiel</étiquette>',
    'docProps/app.xml': xml('<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>'),
    'docProps/core.xml': xml(`<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Scolarité</dc:creator></cp:coreProperties>`),
    '_xmlsignatures/origin.sigs': Uint8Array.of(),
    '_xmlsignatures/_rels/origin.sigs.rels': links([`${PACKAGE}/relationships/digital-signature/signature`, 'sig1.xml']),
    '_xmlsignatures/sig1.xml': xml('<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>'),
  }; // prettier-ignore
}

const STYLES =
  `<styleSheet xmlns="${MAIN}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><numFmts count="2"><numFmt numFmtId="165" formatCode="0.0&quot; pts&quot;"/><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>` +
  '<fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color rgb="FFFF0000"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thick"><color auto="1"/></left><right/><top/><bottom/><diagonal style="thin"><color indexed="64"/></diagonal></border></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="165" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" quotePrefix="1"><alignment horizontal="center" indent="1"/><protection locked="0"/></xf><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="1"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Pourcentage" xfId="1" builtinId="5"/></cellStyles>' +
  '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><numFmt numFmtId="171" formatCode="0.000"/></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/><colors><mruColors><color rgb="FF123456"/></mruColors></colors>' +
  '<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>';
