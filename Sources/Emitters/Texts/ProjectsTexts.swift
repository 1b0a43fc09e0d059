/// What the list of core projects and its parts say.
package protocol ProjectsTexts {
  /// The finding of the page: on how many slots a core project stands.
  func projectsTitle(fixed: PrintedFigure, goal: PrintedFigure) -> Phrase
  func projectsLead(
    implemented: PrintedFigure, unfinished: PrintedFigure, lapsed: PrintedFigure
  ) -> Phrase
  var noProjects: String { get }

  var lapsedHeading: String { get }
  var lapsedCaption: String { get }
  func lapsedIntroduction(_ lapsed: PrintedFigure, fixed: PrintedFigure) -> Phrase
  /// The head of the column of projects that took a slot over.
  var followedByHead: String { get }

  var openSlotsHeading: String { get }
  var openSlotsCaption: String { get }
  func openSlotsIntroduction(_ open: PrintedFigure) -> Phrase
  var openSlotsHead: String { get }
  var slotsHead: String { get }

  var leadsHeading: String { get }
  /// Leads from the overview to the table of the main foci.
  var fociLink: String { get }
}

extension German: ProjectsTexts {
  package func projectsTitle(fixed: PrintedFigure, goal: PrintedFigure) -> Phrase {
    "Auf \(fixed) von \(goal) \(goal.isOne ? "Platz" : "Plätzen") steht ein Kernprojekt"
  }

  package func projectsLead(
    implemented: PrintedFigure, unfinished: PrintedFigure, lapsed: PrintedFigure
  ) -> Phrase {
    let parts: [Phrase] = [
      "\(implemented) \(sind(implemented)) umgesetzt",
      "\(unfinished) \(sind(unfinished)) beschlossen, aber noch nicht umgesetzt",
      "\(lapsed) \(sind(lapsed)) eingestellt oder in anderen aufgegangen",
    ]
    return parts.joined(separator: ", ") + "."
  }

  package var noProjects: String { "Der Rat hat noch kein Kernprojekt beschlossen." }

  package var lapsedHeading: String { "Eingestellt, aufgegangen, ersetzt" }
  package var lapsedCaption: String {
    "Kernprojekte, die eingestellt wurden, in anderen aufgingen oder ersetzt sind"
  }

  package func lapsedIntroduction(_ lapsed: PrintedFigure, fixed: PrintedFigure) -> Phrase {
    "Auf \(lapsed) von \(fixed) \(fixed.isOne ? "Platz" : "Plätzen") mit Kernprojekt steht eines, "
      + "das eingestellt wurde oder in einem anderen aufging. Ein Kernprojekt, dem ein anderes "
      + "folgt, wird nicht mehr gezählt."
  }

  package var followedByHead: String { "auf dem Platz folgt" }

  package var openSlotsHeading: String { "Noch nicht beschlossen" }
  package var openSlotsCaption: String { "Plätze ohne Kernprojekt nach Schwerpunkt" }

  package func openSlotsIntroduction(_ open: PrintedFigure) -> Phrase {
    open.isOne
      ? "Für \(open) Platz hat der Rat noch kein Kernprojekt beschlossen."
      : "Für \(open) Plätze hat der Rat noch kein Kernprojekt beschlossen."
  }

  package var openSlotsHead: String { "offen" }
  package var slotsHead: String { "Plätze" }

  package var leadsHeading: String { "Federführende Organisationen" }
  package var fociLink: String { "Alle Schwerpunkte, ihre Plätze und Kernprojekte" }

  private func sind(_ figure: PrintedFigure) -> String { figure.isOne ? "ist" : "sind" }
}

extension English: ProjectsTexts {
  package func projectsTitle(fixed: PrintedFigure, goal: PrintedFigure) -> Phrase {
    "\(fixed) of \(goal) \(goal.isOne ? "slot" : "slots") \(fixed.isOne ? "holds" : "hold") a core project"
  }

  package func projectsLead(
    implemented: PrintedFigure, unfinished: PrintedFigure, lapsed: PrintedFigure
  ) -> Phrase {
    let parts: [Phrase] = [
      "\(implemented) \(have(implemented)) been implemented",
      "\(unfinished) \(unfinished.isOne ? "is" : "are") fixed but not yet implemented",
      "\(lapsed) \(have(lapsed)) been cancelled or integrated into others",
    ]
    return parts.joined(separator: ", ") + "."
  }

  package var noProjects: String { "The council has not fixed any core project yet." }

  package var lapsedHeading: String { "Cancelled, integrated, replaced" }
  package var lapsedCaption: String {
    "Core projects that were cancelled, integrated into others or replaced"
  }

  package func lapsedIntroduction(_ lapsed: PrintedFigure, fixed: PrintedFigure) -> Phrase {
    "Of \(fixed) \(fixed.isOne ? "slot" : "slots") with a core project, \(lapsed) "
      + "\(lapsed.isOne ? "holds" : "hold") one that was cancelled or integrated. A core project "
      + "that another one has followed is not counted any more."
  }

  package var followedByHead: String { "followed in its slot by" }

  package var openSlotsHeading: String { "Not yet fixed" }
  package var openSlotsCaption: String { "Slots without a core project by main focus" }

  package func openSlotsIntroduction(_ open: PrintedFigure) -> Phrase {
    "For \(open) \(open.isOne ? "slot" : "slots") the council has not fixed a core project yet."
  }

  package var openSlotsHead: String { "open" }
  package var slotsHead: String { "slots" }

  package var leadsHeading: String { "Lead organisations" }
  package var fociLink: String { "All main foci with their slots and core projects" }

  private func have(_ figure: PrintedFigure) -> String { figure.isOne ? "has" : "have" }
}
