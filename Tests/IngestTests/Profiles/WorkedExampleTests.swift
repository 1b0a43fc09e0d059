import Ingest
import StrategyModel
import Testing

/// The profiles of docs/profiles.md that show how real exports are mapped, each with a file.
@Suite("Profiles for exports as they come")
struct WorkedExampleTests {
  private func decode(
    _ text: String, _ profile: String, file: String = DecodedExample.file
  ) throws -> DecodedExample {
    let id = try #require(profile.split(separator: "\n").first).dropFirst("profile: ".count)
    let city = InputFile(path: "profiles/\(id).yaml", bytes: Array(profile.utf8))
    let profiles = ProfileReader.profiles(city: [city])
    #expect(profiles.findings.map { $0.message(.en) + " \($0.location.line ?? 0)" } == [])
    return try DecodedExample(
      text, profile: String(id), profiles: profiles.value, file: file)
  }

  @Test("a department's list in Excel")
  func excelList() throws {
    let profile = """
      profile: fachamt
      version: 1
      match: {filename: "*.csv", header_any: [["Projekt-Nr", "Maßnahme"]]}
      source: {kind: csv, encoding: auto, encoding_fallback: windows-1252, delimiter: auto, quote: '"', header: {find: true, max_skip: 15, rows: 1}, skip_if: ["all_empty", {first_cell: "^(Summe|Gesamt|Stand:)"}], ragged: pad_short}
      context: {as_of: {from: preamble, regex: 'Stand:\\s*(\\d{2}\\.\\d{2}\\.\\d{4})', date: [dd.MM.yyyy]}, lead: {const: "Musteramt A"}}
      locale: {decimal: ",", grouping: ".", dates: [dd.MM.yyyy, d.M.yy, yyyy-MM-dd, MM/yyyy, "'Q'q/yyyy", yyyy], partial_date: {start: first_day, end: last_day}, null_words: ["", "-", "–", "n/a", "k.A.", "k. A.", "offen", "#NV"], true_words: [ja, x, WAHR, "1"], false_words: [nein, "", FALSCH, "0"]}
      fields:
        id: {header: ["Projekt-Nr", "Projektnummer", "Lfd. Nr.", "Nr."], required: true, type: string}
        name: {header: ["Maßnahme", "Projekt", "Bezeichnung"], required: true}
        status: {header: ["Status", "Umsetzungsstand", "Sachstand"], value_map: status_de, required: true}
        percent_complete: {header: ["Fortschritt", "% abgeschlossen"], type: percent, scale: auto_column, range: [0, 100]}
        planned_start: {header: ["Beginn", "Start (geplant)"], type: date}
        planned_end: {header: ["Ende", "Fertigstellung geplant"], type: date}
        contact: {header: ["Verantwortlich", "Projektleitung"], pii: true}
        money_planned: {header: ["Budget", "Budget (T€)"], type: money, currency: EUR, units: {header_regex: {"T ?€|TEUR|Tsd": 1000, "Mio": 1000000}}}
        contributions: {columns: [{header: "Klimaschutz", code: climate}, {header: "Inklusion", code: inclusion}], type: level, value_map: {"": 0, "-": 0, "o": 0, "+": 1, "x": 1, "++": 2, "hoch": 2, "mittel": 1, "keine": 0}}
        comment: {header: ["Bemerkung", "Erläuterung", "Kommentar"], type: text, max: 4000}

      """
    let example = try decode(
      """
      Liste;;;;;;;
      Stand: 30.06.2024;;;;;;;
      PROJEKT- NR;Massnahme;Umsetzungs-
      stand;Fortschritt;Ende;Budget (T€);Klimaschutz;Inklusion
      kp-1;Radweg;läuft;0,5;Q3/2025;1,5;++;o
      kp-2;Platz;geplant;1;2026;k. A.;;x
      Summe;;;;;1,5;;
      """.replacing("Umsetzungs-\nstand", with: "\"Umsetzungs-\nstand\""), profile)
    #expect(example.ruleIDs == [])
    #expect(
      example.values == [
        "project=kp-1 name=Radweg status=ongoing percent=50.00 plannedEnd=2025-Q3 planned=1500.00"
          + " contribution=climate",
        "project=kp-2 name=Platz status=planned percent=100.00 plannedEnd=2026"
          + " contribution=inclusion",
      ])
    #expect(example.delivery.asOf?.value.description == "2024-06-30")
  }

  @Test("OpenProject's project list on top of the built-in profile: one column, two fields")
  func openProject() throws {
    let profile = """
      profile: openproject-eigen
      version: 1
      extends: openproject-projects
      context: {as_of: {from: filename, regex: '(\\d{4}-\\d{2}-\\d{2})\\.csv$', date: [yyyy-MM-dd]}}
      fields:
        percent_complete: {header: ["Fortschritt"], type: percent, scale: 0-100}
        lead: {header: ["Federführendes Amt"]}
        contributions: {header: ["Querschnittsthemen"], split: "; ", type: codes, value_map: {"Klimaschutz": climate}}
        light: {else: null}

      """
    let example = try decode(
      """
      id,Kennung,Name,Projektstatus,Projektstatusbeschreibung,Fortschritt,Federführendes Amt,Querschnittsthemen
      7,kp-1,Radweg,Gefährdet,eng,1,Musteramt A,Klimaschutz
      8,kp-2,Platz,Abgeschlossen,,100,1️⃣Musteramt B,
      """, profile, file: "deliveries/2024-Q2/musteramt-a/projekte 2024-06-28.csv")
    #expect(example.found == ["1️⃣ row-of-another-lead"])
    #expect(
      example.values == [
        "project=kp-1 name=Radweg status=ongoing percent=1.00 light=amber comment=eng"
          + " contribution=climate",
        "project=kp-2 name=Platz status=implemented percent=100.00",
      ])
    #expect(example.delivery.asOf?.value.description == "2024-06-28")
  }

  @Test("MS Project's XML: status by rules, people by way of assignments, money in cents")
  func projectXML() throws {
    let profile = """
      profile: mspdi-eigen
      version: 1
      match: {root: "Project", namespace: ["http://schemas.microsoft.com/project", "http://schemas.microsoft.com/project/2007", ""]}
      source: {kind: xml, namespaces: {p: "http://schemas.microsoft.com/project"}, ignore_namespaces: true, record: "/Project/Tasks/Task[OutlineLevel=1][not(IsNull=1)]", limits: {max_bytes: 200000000, max_depth: 64, dtd: reject}}
      lookups:
        resource: {nodes: "/Project/Resources/Resource", key: "UID", value: "Name"}
        task_res: {nodes: "/Project/Assignments/Assignment[not(ResourceUID=-65535)]", key: "TaskUID", value: "ResourceUID", then: resource, join: "; "}
        extfield: {nodes: "/Project/ExtendedAttributes/ExtendedAttribute", key: "Alias|FieldName", value: "FieldID"}
      context: {as_of: {path: "/Project/StatusDate | /Project/CurrentDate | /Project/LastSaved", date: ["yyyy-MM-dd'T'HH:mm:ss"]}, lead: {path: "/Project/Company"}}
      locale: {decimal: ".", dates: ["yyyy-MM-dd'T'HH:mm:ss"], date_null: ["1984-01-01T00:00:00", "2049-12-31T00:00:00", "NA"]}
      fields:
        id: {path: "ExtendedAttribute[FieldID=$extfield('Projektnummer')]/Value", else_path: "WBS | UID", required: true}
        name: {path: "Name", required: true}
        percent_complete: {path: "PercentComplete", type: percent, scale: 0-100}
        planned_start: {path: "Baseline[Number=0]/Start | Start", type: date}
        planned_end: {path: "Baseline[Number=0]/Finish | Finish", type: date}
        actual_end: {path: "ActualFinish", type: date}
        status: {derive: [{if: "Active='0'", value: paused}, {if: "ActualFinish or PercentComplete=100", value: implemented}, {if: "ActualStart or PercentComplete>0", value: ongoing}, {else: planned}]}
        contact: {lookup: task_res, key_path: "UID", pii: true}
        money_planned: {path: "Baseline[Number=0]/Cost | Cost", type: money, multiply: 0.01, currency_path: "/Project/CurrencyCode"}
        money_spent: {path: "ActualCost", type: money, multiply: 0.01}
        comment: {path: "Notes", type: text}

      """
    func task(_ uid: Int, _ rest: String) -> String {
      "<Task><UID>\(uid)</UID><Name>Projekt \(uid)</Name><OutlineLevel>1</OutlineLevel>\(rest)</Task>"
    }
    let tasks = [
      task(
        1,
        "<PercentComplete>0</PercentComplete><Start>1984-01-01T00:00:00</Start>"
          + "<ExtendedAttribute><FieldID>99</FieldID><Value>kp-1</Value></ExtendedAttribute>"),
      task(
        2,
        "<WBS>kp-2</WBS><PercentComplete>40</PercentComplete><Finish>2025-06-30T17:00:00</Finish>"
          + "<Cost>123456</Cost><ActualCost>100</ActualCost>"),
      task(3, "<WBS>kp-3</WBS><ActualFinish>2024-05-31T17:00:00</ActualFinish>"),
      task(4, "<WBS>kp-4</WBS><Active>0</Active>"),
      "<Task><UID>5</UID><OutlineLevel>2</OutlineLevel></Task>",
      "<Task><UID>6</UID><OutlineLevel>1</OutlineLevel><IsNull>1</IsNull></Task>",
    ]
    let text = """
      <?xml version="1.0"?>
      <Project xmlns="http://schemas.microsoft.com/project">
      <Company>Musteramt A</Company><CurrencyCode>EUR</CurrencyCode>
      <LastSaved>2024-06-27T09:00:00</LastSaved>
      <ExtendedAttributes><ExtendedAttribute><FieldID>99</FieldID><FieldName>Text1</FieldName>
      <Alias>Projektnummer</Alias></ExtendedAttribute></ExtendedAttributes>
      <Tasks>\(tasks.joined())</Tasks>
      <Resources><Resource><UID>1</UID><Name>Frau Muster</Name></Resource>
      <Resource><UID>2</UID><Name>Herr Beispiel</Name></Resource></Resources>
      <Assignments><Assignment><TaskUID>2</TaskUID><ResourceUID>1</ResourceUID></Assignment>
      <Assignment><TaskUID>2</TaskUID><ResourceUID>2</ResourceUID></Assignment>
      <Assignment><TaskUID>3</TaskUID><ResourceUID>-65535</ResourceUID></Assignment></Assignments>
      </Project>
      """
    let example = try decode(text, profile, file: "deliveries/2024-Q2/musteramt-a/plan.xml")
    #expect(example.ruleIDs == [])
    #expect(
      example.values == [
        "project=kp-1 name=Projekt 1 status=planned percent=0.00",
        "project=kp-2 name=Projekt 2 status=ongoing percent=40.00 plannedEnd=2025-06-30"
          + " planned=1234.56 spent=1.00",
        "project=kp-3 name=Projekt 3 status=implemented actualEnd=2024-05-31",
        "project=kp-4 name=Projekt 4 status=paused",
      ])
    #expect(
      example.delivery.reports.map { $0.contact?.value } == [
        nil, "Frau Muster; Herr Beispiel", nil, nil,
      ])
    #expect(example.delivery.asOf?.value.description == "2024-06-27")
  }

  @Test("IATI: texts by language, budgets added up, codes of markers")
  func aid() throws {
    let profile = """
      profile: iati-eigen
      version: 1
      match: {root: iati-activities, attr: {version: "2.*"}}
      source: {kind: xml, record: "/iati-activities/iati-activity", limits: {dtd: reject}}
      locale: {decimal: ".", dates: [yyyy-MM-dd, "yyyy-MM-ddXXX"], lang: [de, en]}
      context: {as_of: {path: "@last-updated-datetime | /iati-activities/@generated-datetime", date: [iso8601]}}
      fields:
        id: {path: "iati-identifier", trim: true, required: true}
        name: {path: "title/narrative", take: lang, required: true}
        status: {path: "activity-status/@code", value_map: {"1": planned, "2": ongoing, "3": implemented, "4": implemented, "5": cancelled, "6": paused}, required: true}
        planned_start: {path: "activity-date[@type='1']/@iso-date", type: date}
        planned_end: {path: "activity-date[@type='3']/@iso-date", type: date}
        actual_end: {path: "activity-date[@type='4']/@iso-date", type: date}
        lead: {path: "participating-org[@role='4']/narrative | reporting-org/narrative", take: lang}
        contact: {path: "contact-info/person-name/narrative", take: first, pii: true}
        money_planned: {path: "budget[@type='2'] | budget[@type='1' and not(../budget[@type='2'])]", value: "value", type: money, take: sum, currency_path: "value/@currency | ../@default-currency"}
        money_spent: {path: "transaction[transaction-type/@code='3' or transaction-type/@code='4']", value: "value", type: money, take: sum}
        contributions: {each: "policy-marker", code: "{@vocabulary|1}:{@code}", level: "@significance", value_map: {"0": 0, "1": 1, "2": 2, "3": 2, "4": 2}, code_map: {"1:1": gender, "1:2": environment, "1:6": climate}}
        comment: {path: "description[@type='1' or not(@type)]/narrative", take: lang, type: text}

      """
    let text = """
      <?xml version="1.0"?>
      <iati-activities version="2.03" generated-datetime="2024-06-30T10:00:00Z">
      <iati-activity default-currency="EUR" xml:lang="en">
        <iati-identifier> kp-1 </iati-identifier>
        <reporting-org><narrative>Musteramt A</narrative></reporting-org>
        <title><narrative>Cycle path</narrative><narrative xml:lang="de">Radweg</narrative></title>
        <description><narrative>Plain</narrative></description>
        <activity-status code="2"/>
        <activity-date type="3" iso-date="2025-12-31+01:00"/>
        <budget type="1"><value>100</value></budget>
        <budget type="2"><value currency="EUR">60.50</value></budget>
        <budget type="2"><value>40</value></budget>
        <transaction><transaction-type code="3"/><value>10</value></transaction>
        <transaction><transaction-type code="1"/><value>99</value></transaction>
        <transaction><transaction-type code="4"/><value>5</value></transaction>
        <policy-marker code="6" significance="2"/>
        <policy-marker vocabulary="1" code="1" significance="0"/>
        <policy-marker code="2" significance="1"/>
      </iati-activity>
      <iati-activity default-currency="USD">
        <iati-identifier>kp-2</iati-identifier>
        <title><narrative>Nur so</narrative></title>
        <activity-status code="4"/>
        <budget type="1"><value>7</value></budget>
      </iati-activity>
      </iati-activities>
      """
    let example = try decode(text, profile, file: "deliveries/2024-Q2/musteramt-a/iati.xml")
    #expect(example.ruleIDs == ["money-currency"])
    #expect(
      example.values == [
        "project=kp-1 name=Radweg status=ongoing plannedEnd=2025-12-31 planned=100.50 spent=15.00"
          + " comment=Plain contribution=climate contribution=environment",
        "project=kp-2 name=Nur so status=implemented",
      ])
    #expect(example.delivery.asOf?.value.description == "2024-06-30")
  }
}
