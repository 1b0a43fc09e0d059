/// The names of dimensions and measures that texts may use in references to figures.
package struct FigureNames: Hashable, Sendable {
  /// A dimension with the measures that exist in it.
  package struct Dimension: Hashable, Sendable {
    package let id: String
    package let measures: [String]

    package init(id: String, measures: [String]) {
      self.id = id
      self.measures = measures
    }
  }

  /// In the order in which they are to be listed.
  package let dimensions: [Dimension]

  package init(_ dimensions: [Dimension]) { self.dimensions = dimensions }
}
