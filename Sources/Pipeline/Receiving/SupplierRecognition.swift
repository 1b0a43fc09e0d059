import Ingest
import StrategyModel

/// Finds out whose file it is: by what it states, by names in and around it, by its profile, and
/// by who leads the projects in it.
struct SupplierRecognition: Sendable {
  let office: Office
  let names: SupplierNames
  /// The day at which the register is asked who leads a project.
  let day: Day

  init(_ office: Office, day: Day) {
    self.office = office
    self.day = day
    names = SupplierNames(office.configuration)
  }

  /// - Returns: A verdict on the supplier, or the name that the file states and nobody knows.
  func verdict(
    _ file: ArrivedFile, _ statement: FileStatement
  ) -> (verdict: Verdict<SupplierID>, unknown: String?) {
    var evidence: [Evidence<SupplierID>] = []
    if let stated = statement.supplier {
      guard let supplier = names.supplier(called: stated) else { return (.nothing, stated) }
      evidence.append(
        Evidence(Wording(de: "der Kopf der Datei", en: "the head of the file"), [supplier]))
    }
    let preamble = file.preamble(statement).flatMap { names.suppliers(in: $0) }
    evidence.append(
      Evidence(
        Wording(de: "der Text über der Tabelle", en: "the text above the table"),
        Array(Set(preamble)).sorted()))
    evidence.append(
      Evidence(
        Wording(de: "der Dateiname", en: "its name"),
        names.suppliers(in: SearchedText(file.name.text))))
    for folder in file.folders {
      evidence.append(
        Evidence(
          Wording(de: "der Ordner", en: "its folder"),
          names.suppliers(in: SearchedText(folder))))
    }
    evidence.append(profileEvidence(statement))
    evidence.append(leadEvidence(statement))
    return (Verdict(evidence), nil)
  }

  /// A profile of the city's own that suppliers name; the built-in ones are everybody's.
  private func profileEvidence(_ statement: FileStatement) -> Evidence<SupplierID> {
    let isOwn = office.profiles.contains { $0.id == statement.profile && !$0.isBuiltIn }
    let named =
      isOwn
      ? office.suppliers.filter { supplier in
        supplier.dataSets.contains { $0.profile == statement.profile }
      }.map(\.id) : []
    return Evidence(Wording(de: "das Profil", en: "its profile"), named)
  }

  /// Who leads more than half of the projects; not contradicted by any further lead of them.
  private func leadEvidence(_ statement: FileStatement) -> Evidence<SupplierID> {
    var counts: [SupplierID: Int] = [:]
    var leads: Set<SupplierID> = []
    var known = 0
    for report in statement.reports {
      guard let key = report.projectKey, let id = ProjectID(key.value),
        let project = office.register.projects.first(where: { $0.id == id })
      else { continue }
      known += 1
      let row = project.row(at: day)
      leads.formUnion(row.allLeads)
      if let lead = row.reportingLead { counts[lead, default: 0] += 1 }
    }
    let most = counts.filter { $0.value * 2 > known }.map(\.key).sorted()
    return Evidence(
      Wording(de: "die Mehrheit der Projekte", en: "the majority of its projects"), most,
      fitting: leads)
  }
}
