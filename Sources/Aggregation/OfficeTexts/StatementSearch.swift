/// Reads one sentence from a number on.
struct StatementSearch {
  private let counts: StatedCounts
  private let words: CountWords
  private let sentence: [TextToken]

  init(_ counts: StatedCounts, _ sentence: [TextToken]) {
    self.counts = counts
    words = counts.words
    self.sentence = sentence
  }

  /// What the number at a place states; nil where it is no number or bound to no state.
  func statement(at place: Int) -> StatedCount? {
    guard case .number(let count) = sentence[place], isIntroduced(place) else { return nil }
    return behind(count, place) ?? adjective(count, place) ?? before(count, place)
  }

  /// `22 von 125 Kernprojekten sind inzwischen umgesetzt`.
  private func behind(_ count: Int, _ place: Int) -> StatedCount? {
    var next = place + 1
    let whole = self.whole(&next)
    skipAdjective(&next)
    let names = skip(counts.projects, &next)
    var isBound = true
    while isBound {
      let before = next
      if let word = word(next), words.fillers.contains(word) { next += 1 }
      skip(words.verbs, &next)
      isBound = next > before
    }
    guard let state = state(&next), isClosed(next) else { return nil }
    let namesProjects = names || speaksOfCoreProjects
    guard namesProjects || countsPart(of: whole) else { return nil }
    return StatedCount(
      count: count, measures: state, whole: whole.number, namesProjects: namesProjects)
  }

  /// `22 umgesetzte Kernprojekte`.
  private func adjective(_ count: Int, _ place: Int) -> StatedCount? {
    guard let word = word(place + 1),
      let meaning = words.adjectives.first(where: { $0.words == [word] })
    else { return nil }
    var next = place + 2
    guard skip(counts.projects, &next), isClosed(next) else { return nil }
    return StatedCount(count: count, measures: meaning.measures, whole: nil, namesProjects: true)
  }

  /// `umgesetzt sind 22 Kernprojekte`.
  private func before(_ count: Int, _ place: Int) -> StatedCount? {
    let verb = words.verbs.first { verb in
      place >= verb.count
        && (0..<verb.count).allSatisfy { word(place - verb.count + $0) == verb[$0] }
    }
    guard let verb else { return nil }
    let end = place - verb.count
    let found = words.states.first { state in
      let start = end - state.words.count
      guard start >= 0, start == 0 || sentence[start - 1] == .boundary else { return false }
      return state.words.indices.allSatisfy { word(start + $0) == state.words[$0] }
    }
    guard let found else { return nil }
    var next = place + 1
    let whole = self.whole(&next)
    let names = skip(counts.projects, &next)
    let namesProjects = names || speaksOfCoreProjects
    guard namesProjects || countsPart(of: whole) else { return nil }
    guard next == sentence.count || sentence[next] == .boundary else { return nil }
    return StatedCount(
      count: count, measures: found.measures, whole: whole.number, namesProjects: namesProjects)
  }

  /// Whether nothing before the number names or narrows it, or makes it one of a list.
  private func isIntroduced(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    switch sentence[place - 1] {
    case .number, .figure: return false
    case .boundary: return place < 2 || !sentence[place - 2].isNumber
    case .word(let word):
      guard words.introductions.contains(word) || word == StatedCounts.day else { return false }
      return !words.conjunctions.contains(word) || place < 2 || !sentence[place - 2].isNumber
    }
  }

  /// Whether the statement ends here, so that no further state is joined to it.
  private func isClosed(_ place: Int) -> Bool {
    let rest = sentence[place...].prefix { !$0.isNumber }
    guard !rest.contains(where: { $0.word.map(words.reversals.contains) ?? false }) else {
      return false
    }
    var next = place
    skip(words.verbs, &next)
    guard next < sentence.count else { return true }
    if let word = word(next) {
      return words.conjunctions.contains(word) && next + 1 < sentence.count
        && sentence[next + 1].isNumber
    }
    guard sentence[next] == .boundary else { return false }
    var after = next + 1
    return state(&after) == nil
  }

  private struct Whole {
    /// Nil where it is a reference.
    let number: Int?
    let isThere: Bool
  }

  /// `von 125`, `of the 125`.
  private func whole(_ next: inout Int) -> Whole {
    guard let of = word(next), words.of.contains(of) else {
      return Whole(number: nil, isThere: false)
    }
    var place = next + 1
    if let word = word(place), words.articles.contains(word) { place += 1 }
    guard place < sentence.count, sentence[place].isNumber else {
      return Whole(number: nil, isThere: false)
    }
    next = place + 1
    if case .number(let number) = sentence[place] { return Whole(number: number, isThere: true) }
    return Whole(number: nil, isThere: true)
  }

  /// A number without its noun counts projects where the sentence speaks of core projects.
  private var speaksOfCoreProjects: Bool {
    !counts.isOfProject
      && sentence.indices.contains { place in
        var next = place
        return skip(words.coreProjects, &next)
      }
  }

  private func countsPart(of whole: Whole) -> Bool { whole.isThere && !counts.isOfProject }

  private func skipAdjective(_ next: inout Int) {
    guard let word = word(next), words.adjectives.contains(where: { $0.words == [word] }) else {
      return
    }
    var after = next + 1
    if skip(counts.projects, &after) { next += 1 }
  }

  private func state(_ next: inout Int) -> [Measure]? {
    let found = words.states.first { state in
      state.words.indices.allSatisfy { word(next + $0) == state.words[$0] }
    }
    guard let found else { return nil }
    next += found.words.count
    return found.measures
  }

  @discardableResult
  private func skip(_ phrases: [[String]], _ next: inout Int) -> Bool {
    let found = phrases.first { phrase in
      phrase.indices.allSatisfy { word(next + $0) == phrase[$0] }
    }
    next += found?.count ?? 0
    return found != nil
  }

  private func word(_ place: Int) -> String? {
    sentence.indices.contains(place) ? sentence[place].word : nil
  }
}
