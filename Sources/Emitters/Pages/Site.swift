package import Editions

/// What all pages of an edition have in common.
package struct Site: Sendable {
  package let edition: Edition
  package let style: StyleSheet
  let logo: PageLogo?
  /// The pages that there are; nothing links to others.
  package let addresses: Set<PageAddress>

  package init(_ edition: Edition, style: StyleSheet) {
    self.edition = edition
    self.style = style
    logo = PageLogo(edition.branding)
    addresses = Set(PageList.pages(of: edition).map(\.address))
  }

  package func has(_ address: PageAddress) -> Bool { addresses.contains(address) }

  /// The pages that every page leads to, in order.
  package static let main: [PageAddress] = [
    .overview, .strategy, .projects, .changes, .councilBriefing, .dataQuality, .methods,
    .involvement,
  ]
}
