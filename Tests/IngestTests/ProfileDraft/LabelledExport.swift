import DelimitedText
import Foundation
import Ingest
import Testing

/// An export with what each of its columns that can be mapped means.
struct LabelledExport: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  /// Column → field; a column that says two things has two fields.
  let labels: [String: [String]]

  var testDescription: String { name }

  /// `labels`: "field=column" each.
  init(
    _ name: String, _ text: String, _ encoding: TextEncoding = .utf8, _ labels: String...
  ) {
    self.name = name
    bytes = encoding.encode(Array(text.utf8)).bytes
    var found: [String: [String]] = [:]
    for label in labels {
      let parts = label.split(separator: "=", maxSplits: 1).map(String.init)
      found[parts[1], default: []].append(parts[0])
    }
    self.labels = found
  }

  static let written: [LabelledExport] = tables + documents

  /// Exports of programs, and lists as departments keep them, with headings of their own.
  private static let tables: [LabelledExport] = [
    LabelledExport(
      "openproject-arbeitspakete.csv",
      """
      id,Thema,Typ,Status,Priorität,Zugewiesen an,Verantwortlich,Anfangstermin,Endtermin,% abgeschlossen,Gesamtkosten,Erstellt,Aktualisiert am,Beschreibung
      17,Radweg Ost,Projekt,In Bearbeitung,Normal,Max Muster,Erika Muster,2024-01-08,2025-06-30,45,12000.00,2023-12-01,2024-06-28,Läuft nach Plan
      18,Platz am Ring,Projekt,Neu,Hoch,Max Muster,Otto Normal,2024-09-01,2026-03-31,0,8000.00,2023-12-01,2024-06-28,Beginn im Herbst
      19,Solardach,Projekt,Geschlossen,Normal,,Erika Muster,2022-01-10,2023-12-15,100,3000.00,2021-12-01,2024-06-28,Fertig
      """, .utf8, "project=id", "name=Thema", "status=Status", "planned_start=Anfangstermin",
      "planned_end=Endtermin", "percent_complete=% abgeschlossen", "money_planned=Gesamtkosten",
      "contact=Verantwortlich", "comment=Beschreibung"),
    LabelledExport(
      "jira-cloud.csv",
      """
      Zusammenfassung,Vorgangsschlüssel,Vorgangs-ID,Vorgangstyp,Status,Projektschlüssel,Projektname,Priorität,Lösung,Zugewiesene Person,Autor,Erstellt,Aktualisiert,Erledigt,Fälligkeitsdatum,Anhang,Anhang,Benutzerdefinierte Felder (Fortschritt),Beschreibung
      Radweg Ost,STR-17,10017,Epic,In Arbeit,STR,Strategie,Medium,,Max Muster,Erika Muster,23.10.2023 11:02,28.06.2024 09:00,,30.06.2025,,,45,Läuft
      Solardach,STR-19,10019,Epic,Fertig,STR,Strategie,Medium,Fertig,Otto Normal,Erika Muster,23.10.2021 11:02,28.06.2024 09:00,15.12.2023 12:00,31.12.2023,a.pdf,b.pdf,100,Fertig
      """, .utf8, "name=Zusammenfassung", "project=Vorgangsschlüssel", "status=Status",
      "contact=Zugewiesene Person", "actual_end=Erledigt", "planned_end=Fälligkeitsdatum",
      "percent_complete=Benutzerdefinierte Felder (Fortschritt)", "comment=Beschreibung"),
    LabelledExport(
      "redmine-english.csv",
      """
      #,Project,Tracker,Parent task,Status,Priority,Subject,Author,Assignee,Updated,Category,Start date,Due date,Estimated time,% Done,Created,Closed,Description
      17,Strategy,Project,,In Progress,Normal,Cycle path,Max,Erika,06/28/2024 09:00,,01/08/2024,06/30/2025,,45,12/01/2023,,on its way
      19,Strategy,Project,,Closed,Normal,Solar roof,Max,Otto,06/28/2024 09:00,,01/10/2022,12/15/2023,,100,12/01/2021,12/15/2023,done
      """, .utf8, "project=#", "status=Status", "name=Subject", "contact=Assignee",
      "planned_start=Start date", "planned_end=Due date", "percent_complete=% Done",
      "actual_end=Closed", "comment=Description"),
    LabelledExport(
      "sap-ps.txt",
      """
      PSP-Element\tBezeichnung\tSystemstatus\tVerantwortlicher\tPlankosten\tIstkosten\tObligo\tEckstarttermin\tEckendtermin
      P-000017\tRadweg Ost\tFREI\tMuster\t120.000,00\t45.300,50\t0,00\t08.01.2024\t30.06.2025
      P-000018\tPlatz\tEROF\tNormal\t80.000,00\t0,00\t0,00\t01.09.2024\t00.00.0000
      P-000019\tSolardach\tTABG\tMuster\t30.000,00\t29.870,00\t1.000,00-\t10.01.2022\t15.12.2023
      """, .windows1252, "project=PSP-Element", "name=Bezeichnung", "status=Systemstatus",
      "contact=Verantwortlicher", "money_planned=Plankosten", "money_spent=Istkosten",
      "planned_start=Eckstarttermin", "planned_end=Eckendtermin"),
    LabelledExport(
      "tiefbau.csv",
      """
      Tiefbauamt;;;;;;;;;;;
      Stand: 28.06.2024;;;;;;;;;;;
      Lfd. Nr.;Titel der Maßnahme;Aktueller Sachstand;Erfüllungsgrad;Baubeginn;Vsl. Fertigstellung;Tatsächliche Fertigstellung;Kosten gesamt (T€);davon verausgabt (T€);Ampel;Projektleiter/in;Anmerkungen
      1;Radweg Ost;im Bau;45 %;01/2024;Q2/2025;;120,0;45,3;gelb;Muster;Rohbau
      2;Platz am Ring;geplant;0 %;09/2024;Q1/2026;;80,0;;grün;Normal;
      3;Brücke;abgeschlossen;100 %;03/2021;Q4/2023;15.12.2023;900,5;880,1;grün;Muster;
      Summe;;;;;;;1.100,5;925,4;;;
      """, .windows1252, "project=Lfd. Nr.", "name=Titel der Maßnahme",
      "status=Aktueller Sachstand", "percent_complete=Erfüllungsgrad",
      "planned_start=Baubeginn", "expected_end=Vsl. Fertigstellung",
      "actual_end=Tatsächliche Fertigstellung", "money_planned=Kosten gesamt (T€)",
      "money_spent=davon verausgabt (T€)", "light=Ampel", "contact=Projektleiter/in",
      "comment=Anmerkungen"),
    LabelledExport(
      "kultur.csv",
      """
      Kürzel|Projektbezeichnung|Phase|Umsetzung in %|Geplanter Start|Geplanter Abschluss|Gesamtbudget|Mittelverwendung|Trend|Ansprechpartner*in|Grund für Verzögerung|Beleg/Link
      KU-1|Stadtbibliothek|Durchführung|60|01.02.2023|30.11.2025|1.200.000 €|640.000 €|grün|Frau A|Lieferzeiten|
      KU-2|Theaterhof|Vorbereitung|10|01.05.2024|31.12.2026|450.000 €|12.500 €|gelb|Herr B||
      KU-3|Museumstag|Abschluss|100|01.01.2022|30.06.2024|80.000 €|79.100 €|grün|Frau C||Protokoll
      """, .utf8, "project=Kürzel", "name=Projektbezeichnung", "status=Phase",
      "percent_complete=Umsetzung in %", "planned_start=Geplanter Start",
      "planned_end=Geplanter Abschluss", "money_planned=Gesamtbudget",
      "money_spent=Mittelverwendung", "light=Trend", "contact=Ansprechpartner*in",
      "reason=Grund für Verzögerung", "evidence=Beleg/Link"),
    LabelledExport(
      "company.csv",
      """
      Project No.,Project Title,Current Status,Progress,Start (planned),End (planned),Forecast End,Total Budget EUR,Spent to date EUR,RAG,Project Manager,Remarks
      P1,Grid storage,In progress,0.45,2024-01-08,2025-06-30,2025-09-30,120000.00,45300.50,Amber,Jane,late parts
      P2,Charging points,On hold,0.10,2024-02-01,2025-12-31,2026-03-31,80000.00,1000.00,Red,John,
      P3,Heat network,Completed,1.00,2021-03-01,2023-12-15,2023-12-15,900500.00,880100.00,Green,Jane,
      """, .utf8, "project=Project No.", "name=Project Title", "status=Current Status",
      "percent_complete=Progress", "planned_start=Start (planned)", "planned_end=End (planned)",
      "expected_end=Forecast End", "money_planned=Total Budget EUR",
      "money_spent=Spent to date EUR", "light=RAG", "contact=Project Manager",
      "comment=Remarks"),
  ]

  /// Lists with unusual headings.
  static let unusual: [LabelledExport] = [
    LabelledExport(
      "gruenflaechen.csv",
      """
      Vorhaben-Kennung;Vorhabenstitel;Bearbeitungsstatus;Realisierung %;Startquartal;Zielquartal;Realer Abschluss;Haushaltsmittel;Bisher abgeflossen;Einschätzung;Kommentar des Amtes;Zuständige Person;Warum verschoben?
      G-01;Baumreihe;in Umsetzung;35 %;Q1/2024;Q4/2025;;250.000,00 €;80.000,00 €;grün;läuft;A. Muster;
      G-02;Spielplatz;pausiert;10 %;Q2/2023;Q2/2026;;90.000,00 €;9.000,00 €;rot;ruht;B. Muster;Förderung fehlt
      G-03;Parkweg;umgesetzt;100 %;Q1/2021;Q3/2023;30.09.2023;40.000,00 €;38.000,00 €;grün;;C. Muster;
      """, .utf8, "project=Vorhaben-Kennung", "name=Vorhabenstitel", "status=Bearbeitungsstatus",
      "percent_complete=Realisierung %", "planned_start=Startquartal", "planned_end=Zielquartal",
      "actual_end=Realer Abschluss", "money_planned=Haushaltsmittel",
      "money_spent=Bisher abgeflossen", "light=Einschätzung", "comment=Kommentar des Amtes",
      "contact=Zuständige Person", "reason=Warum verschoben?"),
    LabelledExport(
      "schule.csv",
      """
      KP;Kurztitel;Wo stehen wir?;Erledigungsgrad in Prozent;Los geht's;Soll fertig sein;War fertig;Eingeplant TEUR;Ausgegeben TEUR;Farbe;Was ist passiert;Wer kümmert sich
      101;Mensa;läuft;50;15.01.2024;31.07.2025;;500;120;gelb;Rohbau steht;Frau Muster
      102;Digitaltafeln;fertig;100;01.02.2022;31.12.2023;20.12.2023;80;79;grün;;Herr Muster
      103;Schulhof;geplant;0;01.09.2025;30.06.2026;;60;0;grün;;Frau Muster
      """, .utf8, "project=KP", "name=Kurztitel", "status=Wo stehen wir?",
      "percent_complete=Erledigungsgrad in Prozent", "planned_start=Los geht's",
      "planned_end=Soll fertig sein", "actual_end=War fertig", "money_planned=Eingeplant TEUR",
      "money_spent=Ausgegeben TEUR", "light=Farbe", "comment=Was ist passiert",
      "contact=Wer kümmert sich"),
    LabelledExport(
      "portfolio.csv",
      """
      Ref,Initiative,Delivery state,Pct done,Kick-off,Target date,Actual completion,Approved funding,Expenditure,Overall RAG,Sponsor,Latest update,Root cause of delay
      I-7,Fibre rollout,running,62%,2023-05-02,2025-10-31,,"1,200,000.00","700,500.00",Amber,Ann,second area started,permits
      I-8,Bus lanes,not started,0%,2025-01-07,2026-12-31,,"300,000.00",0.00,Green,Bob,,
      I-9,Pool roof,done,100%,2021-03-01,2023-06-30,2023-06-12,"450,000.00","448,000.00",Green,Ann,handed over,
      """, .utf8, "project=Ref", "name=Initiative", "status=Delivery state",
      "percent_complete=Pct done", "planned_start=Kick-off", "planned_end=Target date",
      "actual_end=Actual completion", "money_planned=Approved funding", "money_spent=Expenditure",
      "light=Overall RAG", "contact=Sponsor", "comment=Latest update",
      "reason=Root cause of delay"),
  ]

  /// Written after the words that headings are recognised by, and never used to choose them.
  static let unseen: [LabelledExport] = [
    LabelledExport(
      "jugendamt.csv",
      """
      Nummer;Angebot;Status der Umsetzung;Stand in %;Beginn (Plan);Ende (Plan);Ende (voraussichtlich);Gesamtkosten in €;Kosten bisher in €;Ampelbewertung;Sachbearbeitung;Erläuterungen;Nachweise
      J1;Treffpunkt Nord;in Umsetzung;40;01.02.2024;31.12.2025;28.02.2026;75.000;21.500;gelb;Frau M.;zieht sich;
      J2;Ferienpass;laufend;80;01.01.2023;31.12.2024;31.12.2024;40.000;33.000;grün;Herr N.;;
      J3;Jugendrat;abgeschlossen;100;01.01.2021;30.06.2023;30.06.2023;10.000;9.800;grün;Frau O.;;Satzung
      """, .windows1252, "project=Nummer", "name=Angebot", "status=Status der Umsetzung",
      "percent_complete=Stand in %", "planned_start=Beginn (Plan)", "planned_end=Ende (Plan)",
      "expected_end=Ende (voraussichtlich)", "money_planned=Gesamtkosten in €",
      "money_spent=Kosten bisher in €", "light=Ampelbewertung", "contact=Sachbearbeitung",
      "comment=Erläuterungen", "evidence=Nachweise"),
    LabelledExport(
      "stadtwerke.csv",
      """
      Auftrag,Auftragsbezeichnung,Projektstatus,Abarbeitung,Start Ist,Start Plan,Ende Plan,Ende Ist,Wirtschaftsplan,Obligo und Ist,Projektverantwortlicher,Bemerkung
      100234,Fernwärme Süd,läuft,"55,5 %",12.02.2024,01.02.2024,31.10.2025,,"2.500.000,00","1.310.000,00",Muster,
      100235,Ladesäulen,geplant,"0,0 %",,01.10.2024,31.12.2026,,"800.000,00","0,00",Normal,Ausschreibung
      100198,Trafo,fertiggestellt,"100,0 %",01.03.2022,01.03.2022,30.09.2023,15.09.2023,"350.000,00","341.000,00",Muster,
      """, .utf8, "project=Auftrag", "name=Auftragsbezeichnung", "status=Projektstatus",
      "percent_complete=Abarbeitung", "actual_start=Start Ist", "planned_start=Start Plan",
      "planned_end=Ende Plan", "actual_end=Ende Ist", "money_planned=Wirtschaftsplan",
      "money_spent=Obligo und Ist", "contact=Projektverantwortlicher", "comment=Bemerkung"),
    LabelledExport(
      "partner.csv",
      """
      project_number;project_name;status;progress_percent;start_date;end_date;actual_end_date;budget_eur;spent_eur;traffic_light;responsible;comment
      P-01;School meals;ongoing;30;2024-01-01;2025-12-31;;10000;2500;green;Ann;on time
      P-02;Library app;planned;0;2024-09-01;2026-03-31;;20000;0;green;Bob;
      P-03;Park lights;implemented;100;2022-01-01;2023-06-30;2023-06-15;30000;29500;green;Ann;
      """, .utf8, "project=project_number", "name=project_name", "status=status",
      "percent_complete=progress_percent", "planned_start=start_date", "planned_end=end_date",
      "actual_end=actual_end_date", "money_planned=budget_eur", "money_spent=spent_eur",
      "light=traffic_light", "contact=responsible", "comment=comment"),
  ]

  private static let documents: [LabelledExport] = [
    LabelledExport(
      "plan.xml",
      """
      <?xml version="1.0"?>
      <Project xmlns="http://schemas.microsoft.com/project"><Name>plan</Name>
      <StatusDate>2024-06-28T17:00:00</StatusDate>
      <Tasks>
      <Task><UID>1</UID><ID>1</ID><Name>Radweg Ost</Name><Type>1</Type><WBS>KP-17</WBS><OutlineLevel>1</OutlineLevel><Start>2024-01-08T08:00:00</Start><Finish>2025-06-30T17:00:00</Finish><PercentComplete>45</PercentComplete><Cost>1200000</Cost><ActualCost>453050</ActualCost><ActualStart>2024-01-08T08:00:00</ActualStart><Notes>Läuft</Notes></Task>
      <Task><UID>2</UID><ID>2</ID><Name>Platz</Name><Type>1</Type><WBS>KP-18</WBS><OutlineLevel>1</OutlineLevel><Start>2024-09-01T08:00:00</Start><Finish>2026-03-31T17:00:00</Finish><PercentComplete>0</PercentComplete><Cost>800000</Cost><ActualCost>0</ActualCost></Task>
      <Task><UID>3</UID><ID>3</ID><Name>Solardach</Name><Type>1</Type><WBS>KP-19</WBS><OutlineLevel>1</OutlineLevel><Start>2022-01-10T08:00:00</Start><Finish>2023-12-15T17:00:00</Finish><PercentComplete>100</PercentComplete><Cost>300000</Cost><ActualCost>298700</ActualCost><ActualStart>2022-01-10T08:00:00</ActualStart><ActualFinish>2023-12-15T17:00:00</ActualFinish><Notes>Fertig</Notes></Task>
      </Tasks>
      <Assignments><Assignment><UID>1</UID><TaskUID>1</TaskUID></Assignment><Assignment><UID>2</UID><TaskUID>1</TaskUID></Assignment><Assignment><UID>3</UID><TaskUID>2</TaskUID></Assignment><Assignment><UID>4</UID><TaskUID>3</TaskUID></Assignment></Assignments>
      </Project>
      """, .utf8, "project=WBS", "name=Name", "planned_start=Start", "planned_end=Finish",
      "percent_complete=PercentComplete", "money_planned=Cost", "money_spent=ActualCost",
      "actual_start=ActualStart", "actual_end=ActualFinish", "comment=Notes"),
    LabelledExport(
      "iati.xml",
      """
      <?xml version="1.0"?>
      <iati-activities version="2.03" generated-datetime="2024-06-28T10:00:00Z">
      <iati-activity><iati-identifier>DE-1-17</iati-identifier><title><narrative>Radweg</narrative></title><description><narrative>Ein Weg</narrative></description><activity-status code="2"/><activity-date type="1" iso-date="2024-01-08"/><activity-date type="2" iso-date="2024-01-10"/><activity-date type="3" iso-date="2025-06-30"/><contact-info><person-name><narrative>Muster</narrative></person-name></contact-info><budget><value>120000</value></budget></iati-activity>
      <iati-activity><iati-identifier>DE-1-19</iati-identifier><title><narrative>Solardach</narrative></title><description><narrative>Ein Dach</narrative></description><activity-status code="4"/><activity-date type="1" iso-date="2022-01-10"/><activity-date type="3" iso-date="2023-12-31"/><activity-date type="4" iso-date="2023-12-15"/><contact-info><person-name><narrative>Normal</narrative></person-name></contact-info><budget><value>30000</value></budget></iati-activity>
      </iati-activities>
      """, .utf8, "project=iati-identifier", "name=title/narrative",
      "comment=description/narrative", "status=activity-status/@code",
      "planned_start=activity-date[@type='1']/@iso-date",
      "actual_start=activity-date[@type='2']/@iso-date",
      "planned_end=activity-date[@type='3']/@iso-date",
      "actual_end=activity-date[@type='4']/@iso-date",
      "contact=contact-info/person-name/narrative", "money_planned=budget/value"),
    LabelledExport(
      "jira.xml",
      """
      <rss version="0.92"><channel><title>Jira</title>
      <item><title>[STR-17] Radweg</title><project id="1" key="STR">Strategie</project><key id="10017">STR-17</key><summary>Radweg</summary><status id="3">In Arbeit</status><assignee username="mm">Max Muster</assignee><created>Mon, 8 Jan 2024 10:00:00 +0100</created><due>2025-06-30</due><description>Läuft</description></item>
      <item><title>[STR-19] Solardach</title><project id="1" key="STR">Strategie</project><key id="10019">STR-19</key><summary>Solardach</summary><status id="5">Fertig</status><assignee username="on">Otto Normal</assignee><created>Mon, 10 Jan 2022 10:00:00 +0100</created><due>2023-12-31</due><description>Fertig</description></item>
      </channel></rss>
      """, .utf8, "project=key", "name=summary", "status=status", "contact=assignee",
      "planned_end=due", "comment=description"),
    LabelledExport(
      "plan.gan",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <project name="Strategie" version="3.3"><tasks>
      <task id="17" name="Radweg" color="#8cb6ce" meeting="false" start="2024-01-08" duration="380" complete="45" expand="true"><notes>Läuft</notes></task>
      <task id="19" name="Solardach" color="#8cb6ce" meeting="false" start="2022-01-10" duration="500" complete="100" expand="true"><notes>Fertig</notes></task>
      <task id="20" name="Platz" color="#8cb6ce" meeting="false" start="2024-09-02" duration="400" complete="0" expand="true"/>
      </tasks><resources/></project>
      """, .utf8, "project=@id", "name=@name", "planned_start=@start",
      "percent_complete=@complete", "comment=notes"),
    LabelledExport(
      "fachverfahren.xml",
      """
      <f:bericht xmlns:f="urn:xoev-de:beispiel:1.2"><f:nachrichtenkopf><f:stand>2024-06-28</f:stand></f:nachrichtenkopf>
      <f:massnahme><f:kennung>M-17</f:kennung><f:bezeichnung>Radweg</f:bezeichnung><f:sachstand><code>laufend</code></f:sachstand><f:fortschritt>45</f:fortschritt><f:beginnGeplant>2024-01-08</f:beginnGeplant><f:endeGeplant>2025-06-30</f:endeGeplant><f:ansatz>120000.00</f:ansatz><f:mittelabfluss>45300.50</f:mittelabfluss><f:bemerkung>gut</f:bemerkung></f:massnahme>
      <f:massnahme><f:kennung>M-19</f:kennung><f:bezeichnung>Solardach</f:bezeichnung><f:sachstand><code>abgeschlossen</code></f:sachstand><f:fortschritt>100</f:fortschritt><f:beginnGeplant>2022-01-10</f:beginnGeplant><f:endeGeplant>2023-12-31</f:endeGeplant><f:ansatz>30000.00</f:ansatz><f:mittelabfluss>29870.00</f:mittelabfluss></f:massnahme>
      </f:bericht>
      """, .utf8, "project=kennung", "name=bezeichnung", "status=sachstand/code",
      "percent_complete=fortschritt", "planned_start=beginnGeplant", "planned_end=endeGeplant",
      "money_planned=ansatz", "money_spent=mittelabfluss", "comment=bemerkung"),
  ]
}

extension LabelledExport {
  private init(_ name: String, _ bytes: [UInt8], _ labels: [String: [String]]) {
    self.name = name
    self.bytes = bytes
    self.labels = labels
  }

  private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The deliveries of the default input's quarter, labelled by the profiles that read them: of the
  /// files without one of their own by the headings of the office's form.
  static let delivered: [LabelledExport] = [
    delivery(
      "musteramt-a/Sachstand Q2 2024.csv",
      "project=Projekt-Nr.|name=Maßnahme|status=Sachstand|percent_complete=Fortschritt|"
        + "planned_start=Beginn|planned_end=Ende|actual_start=Ist-Beginn|actual_end=Ist-Ende|"
        + "money_planned=Budget|money_spent=Ist-Kosten|light=Ampel|comment=Bemerkung|"
        + "reason=Begründung der Abweichung|evidence=Nachweis|contact=Verantwortlich"),
    delivery(
      "musteramt-b/vorhaben.csv",
      "project=Kennziffer|name=Vorhaben|status=Umsetzungsstand|percent_complete=Erledigt (%)|"
        + "planned_start=Start|planned_end=Fertig geplant|actual_end=Fertig seit|light=Ampel|"
        + "comment=Erläuterung|reason=Grund der Änderung|evidence=Unterlage"),
    delivery(
      "musteramt-c/Projektstand.txt",
      "project=Nr.|name=Projekt|status=Status|percent_complete=Umsetzungsgrad|"
        + "planned_start=Anfang|planned_end=geplantes Ende|actual_end=abgeschlossen am|"
        + "comment=Anmerkung|reason=Grund|evidence=Nachweis|contact=Ansprechperson"),
    delivery(
      "musteramt-d/openproject-projekte.csv",
      "project=Kennung|name=Name|status=Projektstatus|light=Projektstatus|"
        + "percent_complete=Fortschritt|planned_start=Geplanter Beginn|planned_end=Geplantes Ende|"
        + "actual_end=Umgesetzt am|comment=Projektstatusbeschreibung|reason=Abweichungsgrund|"
        + "evidence=Nachweis"),
    delivery(
      "musteramt-e/issues.csv",
      "project=Kernprojekt|name=Thema|status=Status|percent_complete=% erledigt|"
        + "planned_start=Beginn|planned_end=Abgabedatum|actual_end=Geschlossen am|"
        + "comment=Beschreibung|reason=Abweichungsgrund|evidence=Nachweis|contact=Zugewiesen an"),
    delivery(
      "musteramt-f/vorlage-2024-Q2.csv",
      "project=Projekt-ID|name=Projektname|status=Status|percent_complete=Fortschritt (%)|"
        + "planned_start=Beginn geplant|planned_end=Ende geplant|actual_start=Beginn tatsächlich|"
        + "actual_end=Ende tatsächlich|comment=Bemerkung|reason=Begründung|evidence=Nachweis"),
    delivery(
      "musterverein/rueckmeldung.csv",
      "project=Projekt|name=Titel|status=Stand der Dinge|planned_start=Beginn|"
        + "planned_end=Ende (Plan)|actual_end=Ende (Ist)|evidence=Beleg|comment=Hinweis"),
    delivery(
      "beispielwerke-gmbh/Controlling 2024 Quartal 2.csv",
      "project=Projektnummer|name=Bezeichnung|status=Projektstand|"
        + "percent_complete=Fertigstellungsgrad|planned_start=Start (geplant)|"
        + "planned_end=Fertigstellung geplant|actual_end=Fertigstellung Ist|"
        + "money_planned=Budget (T€)|money_spent=Ist (T€)|comment=Erläuterung|"
        + "reason=Abweichungsgrund|evidence=Beleg"),
    delivery(
      "muster-gmbh/sachstand-2024-Q2.xml",
      "project=@project|name=name|status=status|percent_complete=percentComplete|"
        + "planned_start=plannedStart|planned_end=plannedEnd|actual_end=actualEnd|"
        + "actual_start=actualStart|money_planned=moneyPlanned|money_spent=moneySpent|"
        + "contact=contact|comment=comment|evidence=evidence"),
  ].compactMap(\.self)

  /// Nil where the file is not there; the test counts them.
  private static func delivery(_ path: String, _ labels: String) -> LabelledExport? {
    let url = root.appending(path: "input/deliveries/2024-Q2/\(path)")
    guard let data = try? Data(contentsOf: url) else { return nil }
    var found: [String: [String]] = [:]
    for label in labels.split(separator: "|") {
      let parts = label.split(separator: "=", maxSplits: 1).map(String.init)
      found[parts[1], default: []].append(parts[0])
    }
    return LabelledExport(path, Array(data), found)
  }

  static let all = written + delivered + unusual + unseen
}
