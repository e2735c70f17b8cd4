const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

const student = (row: number, name: number, mark: string): string =>
  `<row r="${row}" spans="1:12" x14ac:dyDescent="0.25"><c r="A${row}"><v>${22870000 + row}</v></c><c r="B${row}" t="s"><v>${name}</v></c><c r="C${row}" t="inlineStr"><is><t>Prénom</t></is></c><c r="D${row}" s="2"><v>46000</v></c>${mark}`;

/** A grade sheet as Excel writes it, with everything around its cells that a worksheet may hold. */
export const richSheet =
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">` +
  '<sheetPr codeName="Feuil1" filterMode="1"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:L8"/>' +
  '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane xSplit="2" ySplit="2" topLeftCell="C3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="E3" sqref="E3"/></sheetView></sheetViews>' +
  '<sheetFormatPr baseColWidth="10" defaultRowHeight="15" outlineLevelRow="1" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="12.7109375" customWidth="1"/><col min="3" max="4" width="0" hidden="1" customWidth="1"/><col min="14" max="14" width="9" style="1" outlineLevel="1"/></cols>' +
  '<sheetData><row r="1" spans="1:12" ht="30" customHeight="1" s="1" customFormat="1"><c r="A1" s="1" t="inlineStr"><is><r><rPr><b/></rPr><t>Promotion </t></r><r><t xml:space="preserve"> 2016</t></r></is></c><c r="B1" s="1"/></row>' +
  '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>Prénom</t></is></c><c r="D2" t="str"><v>Né le</v></c><c r="E2" t="inlineStr"><is><t>A</t></is></c><c r="F2" t="inlineStr"><is><t>B</t></is></c><c r="G2" t="inlineStr"><is><t>Moyenne</t></is></c><c r="H2" t="inlineStr"><is><t>Rang</t></is></c><c r="J2" t="inlineStr"><is><t>Option</t></is></c><c r="K2" t="inlineStr"><is><t>Places\nlibres</t></is></c><c r="L2" t="inlineStr"><is><t>Double</t></is></c></row>' +
  student(
    3,
    2,
    '<c r="E3" s="1"><v>9</v></c><c r="F3"><v>12.5</v></c><c r="G3"><f t="shared" ref="G3:G5" si="0">AVERAGE(E3:F3)</f><v>10.75</v></c><c r="H3" cm="1"><f t="array" ref="H3:H5">_xlfn._xlws.SORT(E3:E5)</f><v>9</v></c><c r="J3" t="inlineStr"><is><t>Énergie</t></is></c><c r="K3"><v>4</v></c><c r="L3"><f>Options[[#This Row],[Places\nlibres]]*2</f><v>8</v></c></row>',
  ) +
  student(
    4,
    2,
    '<c r="E4"><v>9.0000000000000001E-2</v></c><c r="F4" t="b"><v>1</v></c><c r="G4"><f t="shared" si="0"/><v>1</v></c><c r="H4"><v>9</v></c><c r="J4" t="inlineStr"><is><t>Fluides</t></is></c><c r="K4"><v>3</v></c><c r="L4"><f>Options[[#This Row],[Places\nlibres]]*2</f><v>6</v></c></row>',
  ) +
  student(
    5,
    3,
    '<c r="E5"><v>20</v></c><c r="F5" t="e"><v>#N/A</v></c><c r="G5" t="e"><f t="shared" si="0"/><v>#N/A</v></c><c r="H5"><v>20</v></c><c r="J5" t="inlineStr"><is><t>Total</t></is></c><c r="K5"><f>SUBTOTAL(109,Options[Places\nlibres])</f><v>7</v></c></row>',
  ) +
  `<!-- ${'une remarque'} --><row r="7" hidden="1" outlineLevel="1"/><row r="8"><c r="E8" t="str"><f>[1]2015!$A$1&amp;" &lt;x&gt;"</f><v>x &lt;y&gt;</v></c></row></sheetData>` +
  '<protectedRanges><protectedRange sqref="E3:F8" name="Plage1"/></protectedRanges><autoFilter ref="A2:H8"><filterColumn colId="4"><customFilters><customFilter operator="greaterThan" val="0"/></customFilters></filterColumn></autoFilter>' +
  '<mergeCells count="2"><mergeCell ref="A1:H1"/><mergeCell ref="N3:O4"/></mergeCells><phoneticPr fontId="0" type="noConversion"/>' +
  '<conditionalFormatting sqref="E3:E8"><cfRule type="iconSet" priority="3"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="num" val="8"/><cfvo type="num" val="10"/></iconSet></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="F3:F8 G3"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="' +
  X14 +
  '"><x14:id>{AAAAAAAA-0000-4000-8000-000000000001}</x14:id></ext></extLst></cfRule><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>AND(ISNUMBER(F3),F3&lt;Seuil)</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Statut" error="Inconnu" sqref="C3:C8"><formula1>"Étudiant,Apprenti"</formula1></dataValidation><dataValidation type="decimal" showInputMessage="1" promptTitle="Note" prompt="De 0 à 20" sqref="E3:F8"><formula1>0</formula1><formula2>20</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="J1" r:id="rId6" tooltip="Le règlement"/><hyperlink ref="J8" location="\'Bilan d\'\'été &amp; co\'!A1" display="Bilan"/></hyperlinks>' +
  '<printOptions gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId5"/>' +
  '<headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"Arial,Gras"Notes&amp;R&amp;D</oddHeader><oddFooter>&amp;P / &amp;N</oddFooter><firstHeader>&amp;CConfidentiel</firstHeader></headerFooter>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="8" max="1048575" man="1"/></colBreaks>' +
  '<ignoredErrors><ignoredError sqref="A3:A8" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{AAAAAAAA-0000-4000-8000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>F3:F8 G3</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="4" id="{AAAAAAAA-0000-4000-8000-000000000002}"><xm:f>'Cachée'!$A$1&gt;0</xm:f></x14:cfRule><xm:sqref>A3:A8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;
