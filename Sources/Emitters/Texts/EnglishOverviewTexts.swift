extension English: OverviewTexts {
  package func lead(
    unfinished: PrintedFigure, lapsed: PrintedFigure, open: PrintedFigure
  ) -> Phrase {
    let parts: [Phrase] = [
      "\(unfinished) \(are(unfinished)) fixed by the council but not yet implemented",
      "\(lapsed) \(have(lapsed)) been cancelled or integrated into others",
      "\(open) \(are(open)) not yet fixed",
    ]
    return parts.joined(separator: ", ") + "."
  }

  package func shareOfGoal(_ share: PrintedFigure, goal: PrintedFigure) -> Phrase {
    "\(share) of the goal of \(goal)"
  }

  package func shareOfFixed(_ share: PrintedFigure, fixed: PrintedFigure) -> Phrase {
    fixed.isZero ? "none is fixed yet" : "\(share) of the \(fixed) fixed"
  }

  package func openSlots(_ open: PrintedFigure) -> String {
    open.isOne
      ? "slot for which the council has not fixed a core project yet"
      : "slots for which the council has not fixed a core project yet"
  }

  package func coverage(
    reported: PrintedFigure, expected: PrintedFigure, oldest: PrintedFigure?
  ) -> Phrase {
    let oldestReport: Phrase = oldest.map { "Oldest report counted: \($0)." } ?? ""
    guard !expected.isZero else {
      return "No report is expected for this period. " + oldestReport
    }
    let there: Phrase =
      "\(reported) of \(expected) expected \(expected.isOne ? "report" : "reports")"
      + " \(reported.isOne ? "is" : "are") in. "
    return there + oldestReport
  }

  package func carriedForward(_ count: Int) -> String {
    count == 1
      ? "1 core project is carried forward with its last earlier report."
      : "\(numbers.count(count)) core projects are carried forward with their last earlier report."
  }

  package func stale(_ count: Int) -> String {
    count == 1
      ? "The last report on 1 core project is too old; it counts as “not stated”."
      : "The last reports on \(numbers.count(count)) core projects are too old; they count as "
        + "“not stated”."
  }

  package var keyFiguresHeading: String { "The four figures" }
  package var competenciesHeading: String { "Competencies" }
  package var fociHeading: String { "Main foci" }
  package var issuesHeading: String { "Cross-cutting issues" }
  package var batchesHeading: String { "Batches" }
  package var kindsHeading: String { "Kinds of organisation" }
  package var publishedHeading: String { "Published figures" }
  package var missingHeading: String { "What is missing" }
  package var findingsHeading: String { "Findings" }
  package var projectsHeading: String { "All core projects" }
  package var methodsHeading: String { "How it is counted" }

  package var fociIntroduction: String {
    "Each competency has main foci, each main focus has slots for core projects. A slot counts "
      + "with the core project that stands in it at the end of the period."
  }

  package var batchesIntroduction: String {
    "The council decides core projects in batches. Each core project belongs to one at most."
  }

  package var publishedIntroduction: String {
    "What the city itself has published stands beside what is computed from the register and the "
      + "reports. A difference is shown, never smoothed over."
  }

  package func publishedDifferences(_ count: Int) -> String {
    switch count {
    case 0: "All comparable figures agree."
    case 1: "1 figure differs."
    default: "\(numbers.count(count)) figures differ."
    }
  }

  package var nothingMissing: String { "Nothing is missing: all expected reports are in." }

  package var missingIntroduction: String {
    "Where a delivery is missing or cannot be used, the last report on each core project stays in "
      + "force. No total drops silently."
  }

  package func findingsIntroduction(_ count: Int) -> String {
    switch count {
    case 0: "There was nothing to object to in the deliveries of this period."
    case 1: "1 finding on the deliveries; it stands with its place in findings.csv."
    default:
      "\(numbers.count(count)) findings on the deliveries; they stand one by one with their places "
        + "in findings.csv."
    }
  }

  package func projectsIntroduction(fixed: PrintedFigure, goal: PrintedFigure) -> Phrase {
    "\(fixed) of \(goal) \(goal.isOne ? "slot" : "slots") \(fixed.isOne ? "holds" : "hold") a core project."
  }

  package var demonstrationMark: String {
    "° At least one entry in the register, such as slot, batch or date, is set for the "
      + "demonstration."
  }

  private func are(_ figure: PrintedFigure) -> String { figure.isOne ? "is" : "are" }

  private func have(_ figure: PrintedFigure) -> String { figure.isOne ? "has" : "have" }
}
