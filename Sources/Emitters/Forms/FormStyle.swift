internal import SpreadsheetWriting

/// How the form and its hints look.
enum FormStyle {
  private static let dark = Ink(0x1F3A5F)
  private static let grey = Ink(0x595959)
  static let changed = Ink(0x1B5E20)
  static let changedFill = Ink(0xDDF0DD)
  static let askedFill = Ink(0xF8CBAD)

  static let title = CellStyle().with {
    $0.isBold = true
    $0.size = 14
    $0.ink = dark
  }
  static let subtitle = CellStyle().with {
    $0.isBold = true
    $0.size = 11
    $0.wraps = true
  }
  static let facts = CellStyle().with { $0.wraps = true }
  static let note = CellStyle().with {
    $0.wraps = true
    $0.ink = grey
  }
  static let heading = CellStyle().with {
    $0.isBold = true
    $0.ink = .white
    $0.fill = dark
    $0.hasBorder = true
    $0.wraps = true
    $0.isCentredVertically = true
  }
  static let earlierHeading = CellStyle().with {
    $0.ink = grey
    $0.fill = Ink(0xE3E7ED)
    $0.hasBorder = true
    $0.wraps = true
    $0.isCentredVertically = true
  }
  static let project = CellStyle().with {
    $0.isBold = true
    $0.hasBorder = true
  }
  static let name = CellStyle().with {
    $0.hasBorder = true
    $0.wraps = true
  }

  static func earlier(_ field: FormField, _ content: WrittenCell.Content) -> CellStyle {
    cell(field, content).with {
      $0.ink = grey
      $0.fill = Ink(0xF2F2F2)
    }
  }

  static func input(_ field: FormField, _ content: WrittenCell.Content) -> CellStyle {
    cell(field, content).with {
      $0.fill = Ink(0xFFFBE0)
      $0.isUnlocked = true
    }
  }

  private static func cell(_ field: FormField, _ content: WrittenCell.Content) -> CellStyle {
    CellStyle().with {
      $0.hasBorder = true
      $0.wraps = field.wraps
      $0.numberFormat = format(field, content)
      switch field {
      case .percentComplete, .moneyPlanned, .moneySpent, .plannedStart, .plannedEnd, .expectedEnd,
        .actualStart, .actualEnd:
        $0.alignment = .right
      case .light, .continued: $0.alignment = .centre
      case .status, .comment, .reason, .evidence, .integratedInto, .contact, .contributions,
        .indicators:
        break
      }
    }
  }

  /// Decimals are shown where there are any.
  private static func format(_ field: FormField, _ content: WrittenCell.Content) -> String? {
    guard case .number(let number) = content else { return field.numberFormat }
    switch field {
    case .percentComplete:
      return (number * 100).rounded() == number * 100 ? field.numberFormat : "0.0# %"
    case .moneyPlanned, .moneySpent:
      return number.rounded() == number ? field.numberFormat : "#,##0.00"
    default: return field.numberFormat
    }
  }

  static let hintHeading = heading.with { $0.size = 11 }
  static let hintWord = CellStyle().with {
    $0.isBold = true
    $0.hasBorder = true
    $0.wraps = true
  }
  static let hintText = CellStyle().with {
    $0.hasBorder = true
    $0.wraps = true
  }
}
