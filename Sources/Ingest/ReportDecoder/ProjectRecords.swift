/// Which records of a file are projects, where its profile says so by `only_if`.
///
/// The first way that picks any record of the file counts for all of them: a plan in which tasks bear
/// the numbers of projects has those; one without numbers has its tasks of the first level.
struct ProjectRecords {
  /// Nil = all records are.
  private let choice: RecordChoice?
  private let locale: ProfileLocale

  /// Looks at all records once, if there are several ways.
  init(_ format: any SourceFormat, _ profile: Profile, _ completion: RecordCompletion) {
    locale = profile.locale
    let choices = profile.choices
    guard choices.count > 1 else {
      choice = choices.first
      return
    }
    let locale = locale
    var completion = completion
    var best = choices.count - 1
    _ = format.read { record in
      guard best > 0 else { return }
      var record = record
      completion.complete(&record)
      best = choices[..<best].firstIndex { $0.picks(record, locale) } ?? best
    }
    choice = choices[best]
  }

  func keeps(_ record: SourceRecord) -> Bool { choice?.picks(record, locale) ?? true }
}
