import Archives

/// XML and workbooks to begin with, small and of each kind that is read.
enum XMLSamples {
  static let documents: [[UInt8]] = [
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <statusReport xmlns="urn:strategy-report:status:1" version="1"><head><supplier>amt</supplier>
    <period>2024-Q2</period><asOf>2024-06-30</asOf></head><report project="kp-043"><name>Grün</name>
    <status>ongoing</status><percentComplete>45.5</percentComplete><moneySpent currency="EUR">4</moneySpent>
    <comment><![CDATA[Vergabe läuft; > 3 & geprüft]]></comment><indicator name="B" target="5"/></report>
    <report project="kp-044"><status>planned</status></report></statusReport>
    """,
    """
    <Project xmlns="http://schemas.microsoft.com/project"><Name>P</Name><Tasks><Task><UID>0</UID>
    <Name>Alles</Name><OutlineLevel>0</OutlineLevel></Task><Task><UID>1</UID><Name>Bau &amp; Weg</Name>
    <OutlineLevel>1</OutlineLevel><Start>2024-01-02T08:00:00</Start><Finish>2025-03-31T17:00:00</Finish>
    <PercentComplete>40</PercentComplete><Cost>1250000</Cost></Task></Tasks><Resources><Resource><UID>7</UID>
    <Name>Amt</Name></Resource></Resources><Assignments><Assignment><TaskUID>1</TaskUID>
    <ResourceUID>7</ResourceUID></Assignment></Assignments></Project>
    """,
    """
    <?xml version="1.0" encoding="UTF-8"?><project name="" company="" version="2.8.9" locale="de">
    <calendars><day-types><default-week id="1" name="default" sun="1" mon="0" sat="1"/></day-types>
    <date year="2024" month="5" date="1" type="HOLIDAY"/></calendars><tasks><task id="0" name="Bau"
    start="2024-04-29" duration="5" complete="50"><notes><![CDATA[x]]></notes><task id="1" name="Teil"
    meeting="true" start="2024-05-02" duration="0" complete="0"/></task></tasks></project>
    """,
    """
    <iati-activities version="2.03"><iati-activity xml:lang="de" default-currency="EUR">
    <iati-identifier> DE-1 </iati-identifier><title><narrative>Brunnen</narrative>
    <narrative xml:lang="en">Well</narrative></title><activity-status code="2"/>
    <activity-date type="1" iso-date="2024-01-01"/><activity-date type="3" iso-date="2025-12-31Z"/>
    <budget type="1"><value currency="EUR" value-date="2024-01-01">1000.50</value></budget>
    </iati-activity></iati-activities>
    """,
    """
    <!-- RSS generated at 2024 --><rss version="0.92"><channel><issue start="0" end="1" total="2"/><item>
    <title>[A-1] X</title><key id="1">A-1</key><status id="3">In Arbeit</status><statusCategory
    key="indeterminate"/><due>Mon, 1 Jul 2024 00:00:00 +0200</due><customfields><customfield id="c">
    <customfieldname>Ampel</customfieldname><customfieldvalues><customfieldvalue>grün</customfieldvalue>
    </customfieldvalues></customfield></customfields></item></channel></rss>
    """,
    """
    <m:nachricht xmlns:m="urn:xoev-de:bund:1.2" xmlns:c="urn:xoev-de:codes:3"><m:kopf>
    <m:erstellungszeitpunkt>2024-06-30T10:00:00+02:00</m:erstellungszeitpunkt></m:kopf><m:vorhaben
    id="v1"><c:status listURI="urn:s" listVersionID="1"><code>2</code></c:status></m:vorhaben></m:nachricht>
    """,
    "<a/>", "<a>x<b/>y<b c=\"1\" d='2'/>z</a>",
    "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?><a>x</a>",
  ].map { Array($0.utf8) }

  static let paths: [[UInt8]] = [
    "/statusReport/report", "//task", "a/b[1]/@c", "b[@c='1' and not(d)]/..", "*[2]|@x",
    "b[last()]", "title/narrative[lang('de')]", "//b[c!='x' or @d>=2]", "/a/b/c", ".", "../@id",
    "//*[@start]", "a//b[.='x']/text()", "b[position()=2]",
  ].map { Array($0.utf8) }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let relations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"

  static let workbooks: [[UInt8]] = {
    let parts = [
      (
        "_rels/.rels",
        relations + "<Relationship Id=\"a\" Type=\"\(office)/officeDocument\""
          + " Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><workbookPr date1904=\"0\"/><sheets>"
          + "<sheet name=\"A\" r:id=\"s\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relations + "<Relationship Id=\"s\" Type=\"\(office)/worksheet\" Target=\"s.xml\"/>"
          + "<Relationship Id=\"t\" Type=\"\(office)/sharedStrings\" Target=\"t.xml\"/>"
          + "<Relationship Id=\"f\" Type=\"\(office)/styles\" Target=\"/xl/f.xml\"/></Relationships>"
      ),
      (
        "xl/s.xml",
        "<worksheet xmlns=\"\(main)\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
          + "<c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"3\" hidden=\"1\"><c s=\"1\"><v>45473.5</v>"
          + "</c><c s=\"2\"><f>A1</f><v>0.45</v></c><c t=\"inlineStr\"><is><t>x_x000D_y</t></is></c>"
          + "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>2024-06-30</v></c></row>"
          + "</sheetData></worksheet>"
      ),
      (
        "xl/t.xml",
        "<sst xmlns=\"\(main)\"><si><t>Projekt-ID</t></si><si><r><t>Sta</t></r><r><t>tus</t></r>"
          + "<rPh><t>x</t></rPh></si></sst>"
      ),
      (
        "xl/f.xml",
        "<styleSheet xmlns=\"\(main)\"><numFmts><numFmt numFmtId=\"164\""
          + " formatCode=\"[$-407]dd.mm.yyyy;[&lt;1]0%;@\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
          + "<xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"
      ),
    ]
    var excel = RawArchive()
    for part in parts { excel.add(part.0, part.1) }
    let names = "urn:oasis:names:tc:opendocument:xmlns:"
    let content =
      "<office:document xmlns:office=\"\(names)office:1.0\" xmlns:table=\"\(names)table:1.0\""
      + " xmlns:text=\"\(names)text:1.0\" xmlns:style=\"\(names)style:1.0\""
      + " xmlns:number=\"\(names)datastyle:1.0\"><office:automatic-styles><number:date-style"
      + " style:name=\"N\"><number:day/><number:text>.</number:text><number:month/></number:date-style>"
      + "<style:style style:name=\"c\" style:family=\"table-cell\" style:data-style-name=\"N\"/>"
      + "</office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"A\">"
      + "<table:table-column table:default-cell-style-name=\"c\"/><table:table-row"
      + " table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"date\""
      + " office:date-value=\"2024-06-30\"><text:p>30.06.</text:p></table:table-cell><table:table-cell"
      + " table:number-columns-repeated=\"3\" office:value-type=\"percentage\" office:value=\"0.5\">"
      + "<text:p>50<text:s text:c=\"2\"/>%</text:p></table:table-cell></table:table-row></table:table>"
      + "</office:spreadsheet></office:body></office:document>"
    var document = RawArchive()
    document.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    document.add(
      "content.xml", content.replacing("office:document", with: "office:document-content"))
    let excel2003 =
      "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
      + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"d\">"
      + "<NumberFormat ss:Format=\"Short Date\"/></Style></Styles><Worksheet ss:Name=\"A\"><Table>"
      + "<Row ss:Index=\"2\"><Cell ss:Index=\"2\" ss:MergeAcross=\"1\"><Data ss:Type=\"String\">x</Data>"
      + "</Cell><Cell ss:StyleID=\"d\"><Data ss:Type=\"DateTime\">2024-06-30T00:00:00.000</Data></Cell>"
      + "</Row></Table></Worksheet></Workbook>"
    return [excel.bytes, document.bytes, Array(content.utf8), Array(excel2003.utf8)]
  }()
}
